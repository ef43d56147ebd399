package io.monedero.catalog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TreatmentSessionRepository extends GenericRepository<TreatmentSessionRepository.SessionRow, UUID> {

    @Query("""
            select product_id, place, name, price
            from treatment_session
            where product_id = :productId
            order by place
            """)
    List<SessionRow> of(UUID productId);

    @Query(
            "update product set price = :price, version = version + 1 where product_id = :productId and version = :version")
    int setPrice(UUID productId, int version, long price);

    @Query("delete from treatment_session where product_id = :productId")
    void delete(UUID productId);

    @Query("""
            insert into treatment_session (product_id, place, name, price)
            select :productId, s.place, s.name, s.price
            from unnest(cast(:names as text[]), cast(:prices as bigint[])) with ordinality as s (name, price, place)
            """)
    void insert(UUID productId, String[] names, Long[] prices);

    @Introspected
    record SessionRow(UUID productId, int place, String name, long price) {}
}
