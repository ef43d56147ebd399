package io.monedero.sales;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.BillTotals;
import io.monedero.pricing.SplitBill;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sold to somebody, and what was paid of it (S-01, S-03).
 *
 * @param documented its invoice was issued before it was paid: its lines may not change any more
 * @param taxIncluded whether unit prices and discounts contain taxes
 * @param bill of the lines, in their order
 * @param version counts its changes
 */
public record Sale(
        UUID id,
        SalePlace place,
        @Nullable UUID customerId,
        SaleStatus status,
        boolean documented,
        boolean taxIncluded,
        List<SaleLine> lines,
        SplitBill bill,
        List<Payment> payments,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {
    public Sale {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
    }

    public BillTotals totals() {
        return bill.totals();
    }

    public Money paid() {
        return payments.stream()
                .map(Payment::amount)
                .reduce(Money.zero(totals().total().currency()), Money::plus);
    }

    /** What is still to be paid. */
    public Money due() {
        return totals().total().minus(paid());
    }

    /** Refuses with {@code sale-not-open}. */
    Sale open() {
        if (status != SaleStatus.OPEN) {
            throw Refusal.conflict("sale-not-open", "sale", Map.of("status", status.code()))
                    .asException();
        }
        return this;
    }

    /** The same sale of these lines. Refused: {@code sale-documented}, {@code lines-below-paid}. */
    Sale of(List<SaleLine> changed) {
        open();
        if (documented) {
            throw Refusal.conflict("sale-documented", "sale", Map.of()).asException();
        }
        SplitBill sum = bill(changed, taxIncluded, totals().total().currency());
        if (sum.totals().total().compareTo(paid()) < 0) {
            throw Refusal.conflict(
                            "lines-below-paid",
                            "lines",
                            Map.of("total", sum.totals().total().toString(), "paid", paid().toString()))
                    .asException();
        }
        return new Sale(
                id, place, customerId, status, false, taxIncluded, changed, sum, payments, openedAt, closedAt, version);
    }

    static SplitBill bill(List<SaleLine> lines, boolean taxIncluded, Currency currency) {
        return SplitBill.of(
                lines.stream()
                        .map(line -> new SplitBill.CompanyLine(line.charge(), line.companyId()))
                        .toList(),
                taxIncluded,
                currency);
    }
}
