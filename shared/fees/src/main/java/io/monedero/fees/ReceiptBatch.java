package io.monedero.fees;

import io.monedero.invoicing.Invoice;
import io.monedero.invoicing.InvoicingSales;
import io.monedero.kernel.Ids;
import io.monedero.pricing.Channel;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.Sale;
import io.monedero.sales.SalePlace;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Issues many receipts by a dozen statements: their sales, their invoices, and the fees' next due days. */
@Singleton
class ReceiptBatch {
    private final FeeRepository repository;
    private final OpeningSales opening;
    private final InvoicingSales invoicing;
    private final Clock clock;

    ReceiptBatch(FeeRepository repository, OpeningSales opening, InvoicingSales invoicing, Clock clock) {
        this.repository = repository;
        this.opening = opening;
        this.invoicing = invoicing;
        this.clock = clock;
    }

    /** Joins the transaction that holds the rows. Answers how many receipts it issued. */
    int issue(Tenant tenant, LocalDate day, List<FeeRepository.FeeRow> rows) {
        List<Due> due =
                rows.stream().flatMap(row -> due(row.fee(), day).stream()).toList();
        if (due.isEmpty()) {
            return 0;
        }
        List<Sale> sales = opening.openDocumented(
                tenant, due.stream().map(each -> sale(each.fee)).toList());
        // One product a sale, so one company and one invoice a sale.
        List<Invoice> invoices = invoicing.issue(tenant, sales);
        repository.insertReceipts(
                clock.instant(),
                texts(due, each -> Ids.next()),
                texts(due, each -> each.fee.id()),
                texts(due, each -> each.period.start()),
                texts(due, each -> each.period.end()),
                texts(sales, Sale::id),
                texts(invoices, Invoice::id));
        Map<UUID, LocalDate> next = new LinkedHashMap<>();
        due.forEach(each -> next.put(each.fee.id(), each.period.end()));
        repository.advance(texts(List.copyOf(next.keySet()), id -> id), texts(List.copyOf(next.values()), end -> end));
        return due.size();
    }

    /** The periods of a fee that have begun and have no receipt yet. */
    private static List<Due> due(Fee fee, LocalDate day) {
        List<Due> due = new ArrayList<>();
        LocalDate start = fee.nextDueOn();
        while (start != null && !start.isAfter(day) && (fee.endedOn() == null || start.isBefore(fee.endedOn()))) {
            Period period = fee.schedule().periodFrom(start);
            due.add(new Due(fee, period));
            start = period.end();
        }
        return due;
    }

    private static NewSale sale(Fee fee) {
        return new NewSale(
                new SalePlace(fee.locationId(), null, Channel.FEE, null),
                fee.customerId(),
                List.of(NewLine.of(fee.productId(), 1)));
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new);
    }

    private record Due(Fee fee, Period period) {}
}
