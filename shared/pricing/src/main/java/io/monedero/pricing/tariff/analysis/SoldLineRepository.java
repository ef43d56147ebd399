package io.monedero.pricing.tariff.analysis;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SoldLineRepository extends GenericRepository<SoldLineRow, UUID> {

    /** Lines after that one, in the order of their sale, of sales opened before that moment and not cancelled. */
    @Query("""
            select s.sale_id, l.line_no, s.opened_at, s.channel, l.product_id, v.parent_id, l.quantity, l.unit_price,
                l.use_at, l.minutes, p.price, p.by_duration, p.tags as product_tags, p.subfamily_id, f.family_id,
                s.customer_id, c.tags as customer_tags, c.birth_date
            from sale s
                join sale_line l using (tenant_id, sale_id)
                join product p using (tenant_id, product_id)
                left join product_variant v using (tenant_id, product_id)
                join subfamily f using (tenant_id, subfamily_id)
                left join customer c using (tenant_id, customer_id)
            where s.opened_at >= :openedAt and s.opened_at < :until and s.status <> 'cancelled'
                and (s.opened_at, s.sale_id, l.line_no) > (:openedAt, cast(:saleId as uuid), :lineNo)
            order by s.opened_at, s.sale_id, l.line_no
            limit :size
            """)
    List<SoldLineRow> page(Instant openedAt, UUID saleId, int lineNo, Instant until, int size);
}
