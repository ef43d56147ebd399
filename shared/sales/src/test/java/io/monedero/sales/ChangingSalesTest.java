package io.monedero.sales;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Discount;
import io.monedero.pricing.Explanation;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChangingSalesTest {
    private final Desk desk = Desk.open();
    private final Tenant club = desk.tenant();
    private final ChangingLines lines = bean(ChangingLines.class);

    @Test
    @DisplayName("S-01 lines are added, changed and removed; the sale adds up after each")
    void lines() {
        Sale sale = desk.sale(null, desk.product("Green fee", 6050));

        sale = lines.add(club, sale.id(), NewLine.of(desk.product("Buggy", 3000).id(), 2));
        assertThat(sale.totals().total()).isEqualTo(desk.eur(12050));

        sale = lines.change(club, sale.id(), 2, BigDecimal.ONE, new Discount.PercentOff(Percentage.of("50")));
        assertThat(sale.totals().total()).isEqualTo(desk.eur(7550));

        sale = lines.remove(club, sale.id(), 1);
        assertThat(sale.totals().total()).isEqualTo(desk.eur(1500));
        assertThat(sale.lines()).extracting(SaleLine::no).containsExactly(2);
    }

    @Test
    @DisplayName("S-01 what stands on a sale keeps its price when the catalogue changes, and says why it has it")
    void priceKept() {
        Product greenFee = desk.product("Green fee", 6050);
        Sale sale = desk.sale(null, greenFee);
        ProductDetails dearer = ProductDetails.of(
                "Green fee",
                greenFee.details().subfamilyId(),
                desk.eur(9000),
                greenFee.details().taxIds());
        bean(Products.class).update(club, greenFee.id(), greenFee.version(), dearer);

        sale = lines.add(club, sale.id(), NewLine.of(greenFee.id(), 1));

        assertThat(sale.lines())
                .extracting(line -> line.charge().unitPrice())
                .containsExactly(desk.eur(6050), desk.eur(9000));
        assertThat(sale.lines().getFirst().explanation()).isEqualTo(Explanation.standard());
    }

    @Test
    @DisplayName("S-01 lines cannot come to less than was paid")
    void belowPaid() {
        Sale sale = desk.sale(null, desk.product("Green fee", 6050), desk.product("Buggy", 3000));
        desk.pay(sale, PaymentKind.CASH, 7000);

        refused("lines-below-paid", () -> lines.remove(club, sale.id(), 2));
        assertThat(desk.now(sale).lines()).hasSize(2);
    }

    @Test
    @DisplayName(
            "S-01 a line, a quantity and a discount that cannot be are refused at their field, and nothing changes")
    void badChanges() {
        Sale sale = desk.sale(null, desk.product("Agua", 165));

        refused("unknown-line", () -> lines.remove(club, sale.id(), 7));
        assertThat(refused(
                                "quantity-outside",
                                () -> lines.change(club, sale.id(), 1, new BigDecimal("-1"), Discount.none()))
                        .field())
                .isEqualTo("quantity");
        assertThat(refused(
                                "discount-not-a-share",
                                () -> lines.change(
                                        club,
                                        sale.id(),
                                        1,
                                        BigDecimal.ONE,
                                        new Discount.PercentOff(Percentage.of("101"))))
                        .field())
                .isEqualTo("discount.percent");
        assertThat(refused("unknown-product", () -> lines.add(club, sale.id(), NewLine.of(UUID.randomUUID(), 1)))
                        .field())
                .isEqualTo("lines[0].productId");
        assertThat(desk.now(sale)).isEqualTo(sale);
    }

    @Test
    @DisplayName("S-01 a sale given away entirely is closed without a payment")
    void givenAway() {
        Sale sale = desk.sale(null, desk.product("Agua", 165));
        lines.change(club, sale.id(), 1, BigDecimal.ONE, new Discount.PercentOff(Percentage.of("100")));

        Sale closed = bean(ClosingSales.class).close(club, sale.id());

        assertThat(closed.status()).isEqualTo(SaleStatus.CLOSED);
        assertThat(desk.ledger().prove(club).differences()).isEmpty();
    }

    @Test
    @DisplayName("S-01 a sale is cancelled while nothing is paid, and not afterwards; an unpaid one cannot be closed")
    void cancelled() {
        Sale unpaid = desk.sale(null, desk.product("Agua", 165));
        Sale paid = desk.sale(null, desk.product("Agua", 165), desk.product("Zumo", 250));
        desk.pay(paid, PaymentKind.CASH, 100);

        assertThat(refused("sale-not-paid", () -> bean(ClosingSales.class).close(club, unpaid.id()))
                        .values())
                .containsEntry("due", "1.65 EUR");
        assertThat(bean(ClosingSales.class).cancel(club, unpaid.id()).status()).isEqualTo(SaleStatus.CANCELLED);
        refused("sale-has-payments", () -> bean(ClosingSales.class).cancel(club, paid.id()));
        refused("sale-not-open", () -> lines.remove(club, unpaid.id(), 1));
    }

    @Test
    @DisplayName("S-01 sales are found by state, customer and day, the newest first, page by page")
    void listed() {
        UUID marta = desk.customer("Marta").id();
        Sale first = desk.sale(marta, desk.product("Agua", 165));
        Sale second = desk.sale(null, desk.product("Green fee", 6050), desk.product("Buggy", 3000));
        desk.pay(first, PaymentKind.CASH, 165);
        Sales sales = bean(Sales.class);

        assertThat(ids(sales.list(club, SaleFilter.none(), null, 9))).containsExactly(second.id(), first.id());
        assertThat(ids(sales.list(club, SaleFilter.none(), second.id(), 9))).containsExactly(first.id());
        assertThat(ids(sales.list(club, new SaleFilter(SaleStatus.OPEN, null, null, null), null, 9)))
                .containsExactly(second.id());
        assertThat(sales.list(club, new SaleFilter(null, marta, null, null), null, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.customerName()).isEqualTo("Marta"));
        LocalDate tomorrow = LocalDate.of(2026, 6, 16);
        assertThat(sales.list(club, new SaleFilter(null, null, tomorrow, null), null, 9))
                .isEmpty();
        assertThat(sales.list(club, SaleFilter.none(), null, 1).getFirst().what())
                .isEqualTo("Green fee, Buggy");
    }

    private static List<UUID> ids(List<SaleSummary> rows) {
        return rows.stream().map(SaleSummary::id).toList();
    }
}
