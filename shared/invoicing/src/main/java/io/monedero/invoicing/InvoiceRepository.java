package io.monedero.invoicing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface InvoiceRepository extends GenericRepository<InvoiceRepository.InvoiceRow, UUID> {

    @Query("""
            select s.series_id, s.company_id, s.type_id, t.kind
            from series s join invoice_type t using (tenant_id, type_id)
            where t.base and t.kind = any(:kinds)
            """)
    List<DeskRow> desks(String[] kinds);

    @Query("""
            insert into invoice (invoice_id, series_id, company_id, type_id, year, number, number_text, customer_id,
                issued_on, issued_at, net, tax, withheld, rounding, total, document)
            select i.id, :seriesId, :companyId, :typeId, :year, :first + i.position - 1, i.number_text, i.customer_id,
                :day, :at, i.net, i.tax, i.withheld, i.rounding, i.total, cast(i.document as jsonb)
            from unnest(cast(:ids as uuid[]), :numberTexts, cast(:customerIds as uuid[]), :nets, :taxes, :withhelds, :roundings, :totals,
                    :documents)
                with ordinality as i (id, number_text, customer_id, net, tax, withheld, rounding, total, document, position)
            """)
    void insertRange(
            UUID seriesId,
            UUID companyId,
            UUID typeId,
            int year,
            long first,
            LocalDate day,
            Instant at,
            String[] ids,
            String[] numberTexts,
            String[] customerIds,
            Long[] nets,
            Long[] taxes,
            Long[] withhelds,
            Long[] roundings,
            Long[] totals,
            String[] documents);

    @Query("""
            insert into invoice_sale (sale_id, invoice_id, company_id)
            select s.sale_id, s.invoice_id, i.company_id
            from unnest(cast(:saleIds as uuid[]), cast(:invoiceIds as uuid[])) as s (sale_id, invoice_id)
                join invoice i on i.invoice_id = s.invoice_id
            on conflict (tenant_id, sale_id, company_id) do nothing
            """)
    int linkSales(String[] saleIds, String[] invoiceIds);

    @Query("select invoice_id, series_id, company_id, document from invoice where invoice_id = :id")
    Optional<InvoiceRow> byId(UUID id);

    @Query("""
            select i.invoice_id, i.series_id, i.company_id, i.document
            from invoice_sale s join invoice i using (tenant_id, invoice_id)
            where s.sale_id = :saleId
            order by i.invoice_id
            """)
    List<InvoiceRow> ofSale(UUID saleId);

    @Query("""
            select i.invoice_id, i.series_id, i.company_id, t.kind, i.document ->> 'type' as type_name, i.number_text,
                i.customer_id, i.document -> 'customer' ->> 'name' as customer_name, i.issued_on, i.total
            from invoice i join invoice_type t using (tenant_id, type_id)
            where (cast(:seriesId as uuid) is null or i.series_id = :seriesId)
                and (cast(:companyId as uuid) is null or i.company_id = :companyId)
                and (cast(:kind as text) is null or t.kind = :kind)
                and (cast(:customerId as uuid) is null or i.customer_id = :customerId)
                and (cast(:from as date) is null or i.issued_on >= :from)
                and (cast(:to as date) is null or i.issued_on <= :to)
                and (cast(:number as text) is null or position(lower(:number) in lower(i.number_text)) > 0)
                and (cast(:after as uuid) is null or (i.issued_on, i.invoice_id) <
                    (select a.issued_on, a.invoice_id from invoice a where a.invoice_id = :after))
            order by i.issued_on desc, i.invoice_id desc
            limit :size
            """)
    List<SummaryRow> page(
            @Nullable UUID seriesId,
            @Nullable UUID companyId,
            @Nullable String kind,
            @Nullable UUID customerId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String number,
            @Nullable UUID after,
            int size);

    @Introspected
    record DeskRow(UUID seriesId, UUID companyId, UUID typeId, String kind) {}

    @Introspected
    record InvoiceRow(UUID invoiceId, UUID seriesId, UUID companyId, String document) {}

    @Introspected
    record SummaryRow(
            UUID invoiceId,
            UUID seriesId,
            UUID companyId,
            String kind,
            String typeName,
            String numberText,
            @Nullable UUID customerId,
            @Nullable String customerName,
            LocalDate issuedOn,
            long total) {}
}
