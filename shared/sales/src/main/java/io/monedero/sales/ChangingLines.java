package io.monedero.sales;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.pricing.Discount;
import io.monedero.pricing.QuoteRequest;
import io.monedero.pricing.Quoting;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * S-01: lines are added to an open sale, changed and removed. What was added before keeps its price.
 *
 * <p>All refuse {@code unknown-sale}, {@code sale-not-open}, {@code sale-documented}, and {@code lines-below-paid} when
 * more was paid than the lines would come to.
 */
@Singleton
public class ChangingLines {
    private final TenantTransactions transactions;
    private final SaleBook book;
    private final Quoting quoting;
    private final Professionals professionals;
    private final Clock clock;

    ChangingLines(
            TenantTransactions transactions, SaleBook book, Quoting quoting, Professionals professionals, Clock clock) {
        this.transactions = transactions;
        this.book = book;
        this.quoting = quoting;
        this.professionals = professionals;
        this.clock = clock;
    }

    /** Refused also as {@link Quoting#price}, at {@code lines[0]}, and {@code unknown-staff}. */
    public Sale add(Tenant tenant, UUID saleId, NewLine wanted) {
        professionals.refuseUnknown(tenant, List.of(wanted));
        return change(tenant, saleId, sale -> {
            var request = new QuoteRequest(
                    List.of(wanted.item()), sale.place().channel(), sale.customerId(), clock.instant());
            List<SaleLine> lines = new ArrayList<>(sale.lines());
            lines.add(SaleLine.of(nextNo(lines), quoting.price(tenant, request).getFirst(), wanted));
            return sale.of(lines);
        });
    }

    /** Refused also: {@code unknown-line}, {@code quantity-outside}, a discount that its line cannot bear. */
    public Sale change(Tenant tenant, UUID saleId, int lineNo, BigDecimal quantity, Discount discount) {
        BigDecimal wanted = Require.quantity(quantity, "quantity");
        return change(tenant, saleId, sale -> {
            List<SaleLine> lines = new ArrayList<>(sale.lines());
            int index = indexOf(lines, lineNo);
            SaleLine changed = lines.get(index).with(wanted, discount);
            discount.refusalFor(changed.charge().gross()).ifPresent(refusal -> {
                throw refusal.at("discount").asException();
            });
            lines.set(index, changed);
            return sale.of(lines);
        });
    }

    /** Refused also: {@code unknown-line}. */
    public Sale remove(Tenant tenant, UUID saleId, int lineNo) {
        return change(tenant, saleId, sale -> {
            List<SaleLine> lines = new ArrayList<>(sale.lines());
            lines.remove(indexOf(lines, lineNo));
            return sale.of(lines);
        });
    }

    private Sale change(Tenant tenant, UUID saleId, UnaryOperator<Sale> act) {
        return transactions.write(tenant.id(), () -> {
            book.replaceLines(act.apply(book.locked(tenant, saleId).open()));
            return book.get(tenant, saleId);
        });
    }

    private static int nextNo(List<SaleLine> lines) {
        return lines.stream().mapToInt(SaleLine::no).max().orElse(0) + 1;
    }

    private static int indexOf(List<SaleLine> lines, int lineNo) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).no() == lineNo) {
                return index;
            }
        }
        throw Refusal.notFound("unknown-line", "line").asException();
    }
}
