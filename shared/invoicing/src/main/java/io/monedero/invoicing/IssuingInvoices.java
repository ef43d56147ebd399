package io.monedero.invoicing;

import io.micronaut.serde.ObjectMapper;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Issues documents (I-03, I-06, I-08). Joins the transaction of whatever is documented, as its last step: from the
 * moment a number is taken until the transaction ends, everyone else who issues in that series waits.
 */
@Singleton
public class IssuingInvoices {
    private final TenantTransactions transactions;
    private final Desks desks;
    private final Numbering numbering;
    private final InvoiceRepository repository;
    private final ObjectMapper json;
    private final Clock clock;

    IssuingInvoices(
            TenantTransactions transactions,
            Desks desks,
            Numbering numbering,
            InvoiceRepository repository,
            ObjectMapper json,
            Clock clock) {
        this.transactions = transactions;
        this.desks = desks;
        this.numbering = numbering;
        this.repository = repository;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Issues one document.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-company}, {@code invoice-needs-customer},
     *     {@code invoice-needs-tax-id}, {@code invoice-needs-address}, {@code invoice-over-maximum},
     *     {@code already-invoiced}
     */
    public Invoice issue(Tenant tenant, InvoiceDraft draft) {
        return issueAll(tenant, List.of(draft)).getFirst();
    }

    /**
     * Issues all of them, numbered in their order, or none: a statement a series, however many there are.
     *
     * @throws io.monedero.kernel.Refused as {@link #issue}, for the first that cannot be issued
     */
    public List<Invoice> issueAll(Tenant tenant, List<InvoiceDraft> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        return transactions.write(tenant.id(), () -> {
            Instant now = clock.instant();
            Invoice[] issued = new Invoice[drafts.size()];
            for (Batch batch : batches(drafts, desks.of(tenant, drafts))) {
                issue(batch, numbering.take(batch.desk.seriesId(), tenant.dayAt(now), batch.size()), now, issued);
            }
            linkSales(issued);
            return List.of(issued);
        });
    }

    /** One batch a series, in the order in which series must be locked. */
    private static Collection<Batch> batches(List<InvoiceDraft> drafts, List<Desk> desks) {
        Map<UUID, Batch> batches = new TreeMap<>();
        for (int position = 0; position < drafts.size(); position++) {
            Desk desk = desks.get(position);
            InvoiceDraft draft = drafts.get(position);
            TypeRestrictions.refusal(desk.type(), draft).ifPresent(refusal -> {
                throw refusal.asException();
            });
            batches.computeIfAbsent(desk.seriesId(), series -> new Batch(desk, new ArrayList<>(), new ArrayList<>()))
                    .add(draft, position);
        }
        return batches.values();
    }

    private void issue(Batch batch, NumberRange numbers, Instant now, Invoice[] issued) {
        List<Invoice> invoices = new ArrayList<>(batch.size());
        for (int index = 0; index < batch.size(); index++) {
            Invoice invoice = invoice(batch.desk, batch.drafts.get(index), numbers, index, now);
            invoices.add(invoice);
            issued[batch.positions.get(index)] = invoice;
        }
        repository.insertRange(
                batch.desk.seriesId(),
                batch.desk.company().id(),
                batch.desk.type().id(),
                numbers.year(),
                numbers.first(),
                numbers.day(),
                now,
                column(invoices, invoice -> invoice.id().toString(), String[]::new),
                column(invoices, Invoice::number, String[]::new),
                column(invoices, IssuingInvoices::customerId, String[]::new),
                amounts(invoices, InvoiceTotals::net),
                amounts(invoices, InvoiceTotals::tax),
                amounts(invoices, InvoiceTotals::withheld),
                amounts(invoices, InvoiceTotals::rounding),
                amounts(invoices, InvoiceTotals::total),
                column(invoices, this::frozen, String[]::new));
    }

    private static Invoice invoice(Desk desk, InvoiceDraft draft, NumberRange numbers, int index, Instant now) {
        CompanyDetails company = desk.company().details();
        return new Invoice(
                Ids.next(),
                desk.seriesId(),
                desk.company().id(),
                numbers.written(index),
                numbers.day(),
                now,
                desk.type().name(),
                Party.of(company),
                company.footer(),
                draft);
    }

    private void linkSales(Invoice[] issued) {
        List<String> sales = new ArrayList<>();
        List<String> invoices = new ArrayList<>();
        for (Invoice invoice : issued) {
            for (UUID sale : invoice.content().sales()) {
                sales.add(sale.toString());
                invoices.add(invoice.id().toString());
            }
        }
        if (!sales.isEmpty()
                && repository.linkSales(sales.toArray(String[]::new), invoices.toArray(String[]::new)) < sales.size()) {
            throw Refusal.conflict("already-invoiced", "sale", Map.of()).asException();
        }
    }

    private String frozen(Invoice invoice) {
        try {
            return json.writeValueAsString(FrozenDocument.of(invoice));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static @Nullable String customerId(Invoice invoice) {
        InvoiceCustomer customer = invoice.content().customer();
        return customer == null ? null : customer.id().toString();
    }

    private static Long[] amounts(List<Invoice> invoices, Function<InvoiceTotals, Money> amount) {
        return column(
                invoices, invoice -> amount.apply(invoice.content().totals()).minor(), Long[]::new);
    }

    private static <T> T[] column(
            List<Invoice> invoices, Function<Invoice, ? extends @Nullable Object> value, IntFunction<T[]> array) {
        return invoices.stream().map(value).toArray(array);
    }

    private record Batch(Desk desk, List<InvoiceDraft> drafts, List<Integer> positions) {
        void add(InvoiceDraft draft, int position) {
            drafts.add(draft);
            positions.add(position);
        }

        int size() {
            return drafts.size();
        }
    }
}
