package io.monedero.sales;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.BillLine;
import io.monedero.pricing.BillTotals;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Discount;
import io.monedero.pricing.LineAmounts;
import io.monedero.sales.LineRepository.LineRow;
import io.monedero.sales.SaleRepository.SaleRow;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Sales as rows: reads whole ones, writes many by one statement for heads and one for lines. */
@Singleton
class SaleBook {
    private final SaleRepository sales;
    private final LineRepository lines;
    private final PaymentRepository payments;
    private final LineFacts facts;

    SaleBook(SaleRepository sales, LineRepository lines, PaymentRepository payments, LineFacts facts) {
        this.sales = sales;
        this.lines = lines;
        this.payments = payments;
        this.facts = facts;
    }

    /** Refused: {@code unknown-sale}. */
    Sale get(Tenant tenant, UUID id) {
        return whole(tenant, sales.byId(id).orElseThrow(SaleBook::unknown));
    }

    /** As {@link #get}; until the transaction ends nobody else can change it. */
    Sale locked(Tenant tenant, UUID id) {
        return whole(tenant, sales.locked(id).orElseThrow(SaleBook::unknown));
    }

    void insert(List<Sale> all, boolean documented, boolean taxIncluded, Instant at) {
        sales.insertAll(
                documented,
                taxIncluded,
                at,
                column(all, sale -> sale.id().toString(), String[]::new),
                column(all, sale -> sale.place().locationId().toString(), String[]::new),
                column(all, sale -> text(sale.place().registerId()), String[]::new),
                column(all, sale -> sale.place().channel().code(), String[]::new),
                column(all, sale -> text(sale.customerId()), String[]::new),
                column(all, sale -> text(sale.place().sellerId()), String[]::new),
                amounts(all, BillTotals::net),
                amounts(all, BillTotals::tax),
                amounts(all, BillTotals::withheld),
                amounts(all, BillTotals::rounding),
                amounts(all, BillTotals::total));
        insertLines(all);
    }

    void replaceLines(Sale sale) {
        BillTotals totals = sale.totals();
        sales.updateTotals(
                sale.id(),
                totals.net().minor(),
                totals.tax().minor(),
                totals.withheld().minor(),
                totals.rounding().minor(),
                totals.total().minor());
        lines.deleteOf(sale.id());
        insertLines(List.of(sale));
    }

    private void insertLines(List<Sale> all) {
        List<Placed> placed = new ArrayList<>();
        for (Sale sale : all) {
            for (int index = 0; index < sale.lines().size(); index++) {
                placed.add(new Placed(
                        sale.id(), sale.lines().get(index), sale.bill().lines().get(index)));
            }
        }
        if (placed.isEmpty()) {
            return;
        }
        lines.insertAll(
                column(placed, each -> each.saleId.toString(), String[]::new),
                column(placed, each -> each.line.no(), Integer[]::new),
                column(placed, each -> each.line.productId().toString(), String[]::new),
                column(placed, each -> each.line.description(), String[]::new),
                column(placed, each -> each.line.charge().quantity().toPlainString(), String[]::new),
                column(placed, each -> each.line.charge().unitPrice().minor(), Long[]::new),
                column(placed, each -> amountOff(each.line.charge().discount()), Long[]::new),
                column(placed, each -> percentOff(each.line.charge().discount()), String[]::new),
                column(placed, each -> facts.taxes(each.line.charge().taxes()), String[]::new),
                column(placed, each -> each.amounts.net().minor(), Long[]::new),
                column(placed, each -> each.amounts.total().minor(), Long[]::new),
                column(placed, each -> text(each.line.companyId()), String[]::new),
                column(placed, each -> text(each.line.professionalId()), String[]::new),
                column(placed, each -> text(each.line.useAt()), String[]::new),
                column(placed, each -> each.line.minutes(), Integer[]::new),
                column(placed, each -> facts.explanation(each.line.explanation()), String[]::new));
    }

    private Sale whole(Tenant tenant, SaleRow row) {
        List<SaleLine> its = lines.ofSale(row.saleId()).stream()
                .map(line -> line(tenant, line))
                .toList();
        return new Sale(
                row.saleId(),
                new SalePlace(
                        row.locationId(),
                        row.registerId(),
                        Channel.of(row.channel()).orElseThrow(),
                        row.sellerId()),
                row.customerId(),
                SaleStatus.of(row.status()).orElseThrow(),
                row.documented(),
                row.taxIncluded(),
                its,
                Sale.bill(its, row.taxIncluded(), tenant.currency()),
                payments.ofSale(row.saleId()).stream()
                        .map(payment -> payment.payment(tenant))
                        .toList(),
                row.openedAt(),
                row.closedAt(),
                row.version());
    }

    private SaleLine line(Tenant tenant, LineRow row) {
        return new SaleLine(
                row.lineNo(),
                row.productId(),
                row.description(),
                new BillLine(
                        row.quantity().stripTrailingZeros(),
                        tenant.money(row.unitPrice()),
                        discount(tenant, row),
                        facts.taxes(row.taxes())),
                row.companyId(),
                row.professionalId(),
                row.useAt(),
                row.minutes(),
                facts.explanation(row.explanation()));
    }

    private static Discount discount(Tenant tenant, LineRow row) {
        if (row.discountAmount() != null) {
            return new Discount.AmountOff(tenant.money(row.discountAmount()));
        }
        return row.discountPercent() != null
                ? new Discount.PercentOff(new Percentage(row.discountPercent()))
                : Discount.none();
    }

    private static @Nullable Long amountOff(Discount discount) {
        return discount instanceof Discount.AmountOff(Money amount) ? amount.minor() : null;
    }

    private static @Nullable String percentOff(Discount discount) {
        return discount instanceof Discount.PercentOff(Percentage percent)
                ? percent.value().toPlainString()
                : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Long[] amounts(List<Sale> all, Function<BillTotals, Money> amount) {
        return column(all, sale -> amount.apply(sale.totals()).minor(), Long[]::new);
    }

    private static <R, T> T[] column(List<R> rows, Function<R, @Nullable T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static RuntimeException unknown() {
        return Refusal.notFound("unknown-sale", "sale").asException();
    }

    private record Placed(UUID saleId, SaleLine line, LineAmounts amounts) {}
}
