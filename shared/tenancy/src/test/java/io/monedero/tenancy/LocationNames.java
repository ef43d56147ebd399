package io.monedero.tenancy;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Rows that tests can make wait for each other. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface LocationNames extends GenericRepository<LocationNames.LocationRow, UUID> {

    @Query("insert into location (location_id, name) values (:id, :name)")
    int insert(UUID id, String name);

    @Query("update location set name = :name where location_id = :id")
    int rename(UUID id, String name);

    @Query("select name from location order by name")
    List<String> all();

    @Introspected
    record LocationRow(UUID locationId) {}
}
