package io.monedero.invoicing;

import io.micronaut.serde.ObjectMapper;
import io.monedero.invoicing.InvoiceRepository.InvoiceRow;
import io.monedero.invoicing.InvoiceRepository.SummaryRow;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents that were issued, as they were issued. */
@Singleton
public class Invoices {
    private final TenantTransactions transactions;
    private final InvoiceRepository repository;
    private final ObjectMapper json;

    Invoices(TenantTransactions transactions, InvoiceRepository repository, ObjectMapper json) {
        this.transactions = transactions;
        this.repository = repository;
        this.json = json;
    }

    /** Refused: {@code unknown-invoice}. */
    public Invoice get(TenantId tenant, UUID id) {
        return transactions
                .read(tenant, () -> repository.byId(id))
                .map(this::thawed)
                .orElseThrow(
                        () -> Refusal.notFound("unknown-invoice", "invoice").asException());
    }

    /** The documents of a sale: one a company that sold in it. */
    public List<Invoice> ofSale(TenantId tenant, UUID saleId) {
        return transactions.read(tenant, () -> repository.ofSale(saleId)).stream()
                .map(this::thawed)
                .toList();
    }

    /**
     * The newest first.
     *
     * @param after the last invoice of the page before; null for the first page
     */
    public List<InvoiceSummary> list(Tenant tenant, InvoiceFilter filter, @Nullable UUID after, int size) {
        InvoiceKind kind = filter.kind();
        return transactions
                .read(
                        tenant.id(),
                        () -> repository.page(
                                filter.seriesId(),
                                filter.companyId(),
                                kind == null ? null : kind.code(),
                                filter.customerId(),
                                filter.from(),
                                filter.to(),
                                filter.number(),
                                after,
                                size))
                .stream()
                .map(row -> summary(tenant, row))
                .toList();
    }

    private Invoice thawed(InvoiceRow row) {
        try {
            return json.readValue(row.document(), FrozenDocument.class)
                    .invoice(row.invoiceId(), row.seriesId(), row.companyId());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InvoiceSummary summary(Tenant tenant, SummaryRow row) {
        return new InvoiceSummary(
                row.invoiceId(),
                row.seriesId(),
                row.companyId(),
                InvoiceKind.of(row.kind()),
                row.typeName(),
                row.numberText(),
                row.customerId(),
                row.customerName(),
                row.issuedOn(),
                tenant.money(row.total()));
    }
}
