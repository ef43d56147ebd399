package io.monedero.wallet;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountTypeRepository extends GenericRepository<AccountTypeRepository.TypeRow, UUID> {

    @Query("""
            select t.type_id, t.name, t.version, cast(array_agg(l.location_id) as text[]) as locations
            from account_type t join account_type_location l using (tenant_id, type_id)
            group by t.type_id, t.name, t.version
            order by t.name
            """)
    List<TypeRow> all();

    @Query("""
            select t.type_id, t.name, t.version, cast(array_agg(l.location_id) as text[]) as locations
            from account_type t join account_type_location l using (tenant_id, type_id)
            where t.type_id = :id
            group by t.type_id, t.name, t.version
            """)
    Optional<TypeRow> byId(UUID id);

    @Query("insert into account_type (type_id, name) values (:id, :name) on conflict (tenant_id, name) do nothing")
    int insert(UUID id, String name);

    @Query("update account_type set name = :name, version = version + 1 where type_id = :id and version = :version")
    int update(UUID id, int version, String name);

    @Query("select exists(select from account_type where name = :name and type_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Query("delete from account_type_location where type_id = :id")
    void deleteLocations(UUID id);

    @Query("""
            insert into account_type_location (type_id, location_id)
            select :id, location_id from location where location_id = any(cast(:locations as uuid[]))
            """)
    int insertLocations(UUID id, String[] locations);

    @Introspected
    record TypeRow(UUID typeId, String name, int version, List<String> locations) {
        AccountType type() {
            return new AccountType(
                    typeId,
                    new AccountTypeDetails(
                            name, locations.stream().map(UUID::fromString).collect(Collectors.toSet())),
                    version);
        }
    }
}
