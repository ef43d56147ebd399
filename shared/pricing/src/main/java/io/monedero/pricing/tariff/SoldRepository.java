package io.monedero.pricing.tariff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SoldRepository extends GenericRepository<SoldRepository.SoldRow, UUID> {

    /**
     * Units sold in each window, in their order: by the moment of use, or where a line has none by that of its sale. What
     * was cancelled does not count, what is not yet paid does.
     */
    @Query("""
            select w.place, cast(floor(coalesce(sum(sold.quantity), 0)) as bigint) as units
            from unnest(cast(:families as uuid[]), cast(:subfamilies as uuid[]), cast(:starts as timestamptz[]),
                    cast(:ends as timestamptz[])) with ordinality as w (family_id, subfamily_id, starts, ends, place)
                left join lateral (
                    select l.quantity, l.product_id
                    from sale_line l join sale s using (tenant_id, sale_id)
                    where l.use_at >= w.starts and l.use_at < w.ends and s.status <> 'cancelled'
                    union all
                    select l.quantity, l.product_id
                    from sale s join sale_line l using (tenant_id, sale_id)
                    where s.opened_at >= w.starts and s.opened_at < w.ends and l.use_at is null and s.status <> 'cancelled'
                ) sold on exists(
                    select
                    from product p join subfamily f using (tenant_id, subfamily_id)
                    where p.product_id = sold.product_id
                        and (p.subfamily_id = w.subfamily_id or f.family_id = w.family_id))
            group by w.place
            order by w.place
            """)
    List<SoldRow> sold(String[] families, String[] subfamilies, String[] starts, String[] ends);

    @Introspected
    record SoldRow(long place, long units) {}
}
