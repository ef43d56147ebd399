package io.monedero.sales;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LineRepository extends GenericRepository<LineRepository.LineRow, UUID> {

    @Query("""
            select line_no, product_id, description, quantity, unit_price, discount_amount, discount_percent,
                cast(taxes as text) as taxes, company_id, professional_id, use_at, minutes,
                cast(explanation as text) as explanation
            from sale_line
            where sale_id = :saleId
            order by line_no
            """)
    List<LineRow> ofSale(UUID saleId);

    @Query("delete from sale_line where sale_id = :saleId")
    void deleteOf(UUID saleId);

    @Query("""
            insert into sale_line (sale_id, line_no, product_id, description, quantity, unit_price, discount_amount,
                discount_percent, taxes, net, total, company_id, professional_id, use_at, minutes, explanation)
            select l.sale_id, l.line_no, l.product_id, l.description, l.quantity, l.unit_price,
                l.discount_amount, l.discount_percent, l.taxes, l.net, l.total, l.company_id, l.professional_id, l.use_at,
                l.minutes, l.explanation
            from unnest(cast(:sales as uuid[]), cast(:numbers as integer[]), cast(:products as uuid[]),
                    cast(:descriptions as text[]), cast(:quantities as numeric[]), cast(:unitPrices as bigint[]),
                    cast(:discountAmounts as bigint[]), cast(:discountPercents as numeric[]), cast(:taxLists as jsonb[]),
                    cast(:nets as bigint[]), cast(:totals as bigint[]), cast(:companies as uuid[]),
                    cast(:professionals as uuid[]), cast(:uses as timestamptz[]), cast(:durations as integer[]),
                    cast(:explanations as jsonb[]))
                as l (sale_id, line_no, product_id, description, quantity, unit_price, discount_amount,
                    discount_percent, taxes, net, total, company_id, professional_id, use_at, minutes, explanation)
            """)
    void insertAll(
            String[] sales,
            Integer[] numbers,
            String[] products,
            String[] descriptions,
            String[] quantities,
            Long[] unitPrices,
            Long[] discountAmounts,
            String[] discountPercents,
            String[] taxLists,
            Long[] nets,
            Long[] totals,
            String[] companies,
            String[] professionals,
            String[] uses,
            Integer[] durations,
            String[] explanations);

    @Introspected
    record LineRow(
            int lineNo,
            UUID productId,
            String description,
            BigDecimal quantity,
            long unitPrice,
            @Nullable Long discountAmount,
            @Nullable BigDecimal discountPercent,
            String taxes,
            @Nullable UUID companyId,
            @Nullable UUID professionalId,
            @Nullable Instant useAt,
            @Nullable Integer minutes,
            String explanation) {}
}
