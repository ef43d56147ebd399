package io.monedero.pricing.tariff;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import io.monedero.pricing.book.PromotionLine;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PromotionRepository extends GenericRepository<PromotionRepository.LineRow, UUID> {

    /** A row for each line, promotion after promotion by priority. */
    @Query("""
            select p.promotion_id, p.priority, p.name, p.days, p.active, p.version, l.product_id, l.product_tag, l.reduction,
                l.amount, l.percent
            from promotion p join promotion_line l using (tenant_id, promotion_id)
            where cast(:id as uuid) is null or p.promotion_id = :id
            order by p.priority, l.place
            """)
    List<LineRow> lines(@Nullable UUID id);

    @Query("""
            insert into promotion (promotion_id, priority, name, days, active)
            values (:id, :priority, :name, :days, :active)
            """)
    void insert(UUID id, int priority, String name, int days, boolean active);

    @Query("""
            update promotion
            set priority = :priority, name = :name, days = :days, active = :active, version = version + 1
            where promotion_id = :id and version = :version
            """)
    int update(UUID id, int version, int priority, String name, int days, boolean active);

    @Query("update promotion set active = :active, version = version + 1 where promotion_id = :id")
    void enable(UUID id, boolean active);

    @Query("delete from promotion where promotion_id = :id")
    void delete(UUID id);

    @Query("delete from promotion_line where promotion_id = :id")
    void deleteLines(UUID id);

    @Query("""
            insert into promotion_line (promotion_id, place, product_id, product_tag, reduction, amount, percent)
            select :id, l.place, l.product_id, l.product_tag, l.reduction, l.amount, l.percent
            from unnest(cast(:products as uuid[]), cast(:tags as text[]), cast(:reductions as text[]),
                    cast(:amounts as bigint[]), cast(:percents as numeric[]))
                with ordinality as l (product_id, product_tag, reduction, amount, percent, place)
            """)
    void insertLines(UUID id, String[] products, String[] tags, String[] reductions, Long[] amounts, String[] percents);

    @Query("select coalesce(max(priority), 0) + 1 from promotion")
    int lastPlace();

    @Query("select name from promotion where priority = :priority and promotion_id <> :otherThan")
    Optional<String> nameAt(int priority, UUID otherThan);

    @Query("select exists(select from promotion where name = :name and promotion_id <> :otherThan)")
    boolean nameTaken(String name, UUID otherThan);

    /** Puts one promotion before another, or last, and numbers all of them anew from 1. */
    @Query("""
            update promotion p
            set priority = cast(r.place as integer)
            from (select promotion_id, row_number() over (
                      order by
                          case when promotion_id = :id
                              then coalesce((select b.priority from promotion b where b.promotion_id = :before), 2147483647)
                              else priority end,
                          promotion_id <> :id) as place
                  from promotion) r
            where p.promotion_id = r.promotion_id and p.priority <> r.place
            """)
    void move(UUID id, @Nullable UUID before);

    @Introspected
    record LineRow(
            UUID promotionId,
            int priority,
            String name,
            int days,
            boolean active,
            int version,
            @Nullable UUID productId,
            @Nullable String productTag,
            String reduction,
            @Nullable Long amount,
            @Nullable BigDecimal percent) {
        PromotionLine line(Tenant tenant) {
            return new PromotionLine(
                    new TargetColumns(productId, productTag).target(),
                    new ValueColumns(reduction, amount, percent).reduction(tenant));
        }
    }
}
