package io.monedero.stock.variants;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AttributeRepository extends GenericRepository<AttributeRepository.AttributeRow, UUID> {

    @Query("select * from attribute order by name")
    List<AttributeRow> all();

    @Query("select * from attribute where attribute_id = :id")
    Optional<AttributeRow> byId(UUID id);

    @Query("""
            insert into attribute (attribute_id, name, choices)
            values (:id, :name, :choices)
            on conflict (tenant_id, name) do nothing
            """)
    int insert(UUID id, String name, String[] choices);

    @Query("""
            update attribute
            set name = :name, choices = :choices, version = version + 1
            where attribute_id = :id and version = :version
            """)
    int update(UUID id, int version, String name, String[] choices);

    @Query("select exists(select from attribute where name = :name and attribute_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    @Introspected
    record AttributeRow(UUID attributeId, String name, List<String> choices, int version) {
        Attribute attribute() {
            return new Attribute(attributeId, name, choices, version);
        }
    }
}
