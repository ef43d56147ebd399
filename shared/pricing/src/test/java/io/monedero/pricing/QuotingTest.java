package io.monedero.pricing;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.kernel.Percentage;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotingTest {
    private static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");

    private final Quoting quoting = bean(Quoting.class);
    private final Tenant club = TestApplication.signUp();
    private final Product greenFee = product("Green fee", 6050, "IVA 21 %");
    private final Product water = product("Agua", 165, "IVA 10 %");

    @Test
    @DisplayName(
            "P-11 a Spanish club's prices contain their taxes: net and taxes are found, the total is what was shown")
    void taxIncluded() {
        Quote quote = quote(item(greenFee, "2", Discount.none()), item(water, "3", Discount.none()));

        BillTotals totals = quote.bill().totals();
        assertThat(totals.total()).isEqualTo(club.money(2 * 6050 + 3 * 165));
        assertThat(totals.net()).isEqualTo(club.money(10000 + 450));
        assertThat(totals.tax()).isEqualTo(club.money(2100 + 45));
    }

    @Test
    @DisplayName("P-11 an American business' prices are without taxes, which come on top")
    void taxOnTop() {
        Tenant spa = TestApplication.signUp("US", "USD", "America/New_York", "en");
        UUID tax = bean(Taxes.class)
                .create(spa, new io.monedero.catalog.TaxDetails("Sales tax", Percentage.of("8.875")))
                .id();
        Product massage = bean(Products.class)
                .create(
                        spa,
                        ProductDetails.of(
                                "Massage",
                                bean(Subfamilies.class).all(spa.id()).getFirst().id(),
                                spa.money(10000),
                                List.of(tax)));

        Quote quote = quoting.quote(
                spa, new QuoteRequest(List.of(QuoteRequest.Item.of(massage.id(), 1)), Channel.POS, null, NOON));

        assertThat(quote.bill().totals().total()).isEqualTo(spa.money(10888));
    }

    @Test
    @DisplayName("P-12 each line says which price won; with no other price it is the standard one")
    void explained() {
        assertThat(quote(item(greenFee, "1", Discount.none()))
                        .lines()
                        .getFirst()
                        .explanation())
                .isEqualTo(Explanation.standard());
    }

    @Test
    @DisplayName("S-01 a discount in percent and one in money come off their lines")
    void discounts() {
        Quote quote = quote(
                item(greenFee, "1", new Discount.PercentOff(Percentage.of("10"))),
                item(water, "2", new Discount.AmountOff(club.money(30))));

        assertThat(quote.bill().totals().total()).isEqualTo(club.money(5445 + 300));
    }

    @Test
    @DisplayName("bad lines are refused at their field: unknown product, quantities, discounts, no lines, not for sale")
    void badLines() {
        assertThat(field("unknown-product", QuoteRequest.Item.of(UUID.randomUUID(), 1)))
                .isEqualTo("lines[1].productId");
        for (String quantity : List.of("0", "-1", "1.0001", "1000000")) {
            assertThat(field("quantity-outside", item(water, quantity, Discount.none())))
                    .isEqualTo("lines[1].quantity");
        }
        assertThat(field("discount-not-a-share", item(water, "1", new Discount.PercentOff(Percentage.of("100.01")))))
                .isEqualTo("lines[1].discount.percent");
        assertThat(field("discount-over-price", item(water, "1", new Discount.AmountOff(club.money(166)))))
                .isEqualTo("lines[1].discount.amount");
        refused("lines-outside", this::quote);
    }

    @Test
    @DisplayName("C-04 what is not for sale, or not at the desk, is refused there")
    void notForSale() {
        ProductDetails was = greenFee.details();
        bean(Products.class).update(club, greenFee.id(), greenFee.version(), flags(was, true, true));

        refused("product-not-at-desk", () -> quote(item(greenFee, "1", Discount.none())));
        quoting.quote(club, new QuoteRequest(List.of(QuoteRequest.Item.of(greenFee.id(), 1)), Channel.WEB, null, NOON));

        bean(Products.class).update(club, greenFee.id(), greenFee.version() + 1, flags(was, false, false));
        refused("product-inactive", () -> quote(item(greenFee, "1", Discount.none())));
    }

    @Test
    @DisplayName("T-02 another business' product is unknown")
    void foreign() {
        Tenant other = TestApplication.signUp();

        refused(
                "unknown-product",
                () -> quoting.quote(
                        other,
                        new QuoteRequest(List.of(QuoteRequest.Item.of(greenFee.id(), 1)), Channel.POS, null, NOON)));
    }

    private String field(String code, QuoteRequest.Item second) {
        return String.valueOf(refused(code, () -> quote(item(greenFee, "1", Discount.none()), second))
                .field());
    }

    private Quote quote(QuoteRequest.Item... items) {
        return quoting.quote(club, new QuoteRequest(List.of(items), Channel.POS, null, NOON));
    }

    private static QuoteRequest.Item item(Product product, String quantity, Discount discount) {
        return new QuoteRequest.Item(product.id(), new BigDecimal(quantity), discount);
    }

    private Product product(String name, long price, String tax) {
        UUID taxId = bean(Taxes.class).all(club.id()).stream()
                .filter(each -> each.details().name().equals(tax))
                .findFirst()
                .orElseThrow()
                .id();
        UUID subfamily = bean(Subfamilies.class).all(club.id()).getFirst().id();
        return bean(Products.class).create(club, ProductDetails.of(name, subfamily, club.money(price), List.of(taxId)));
    }

    private static ProductDetails flags(ProductDetails was, boolean forbidInPos, boolean active) {
        return new ProductDetails(
                was.name(),
                was.subfamilyId(),
                was.price(),
                was.taxIds(),
                was.tags(),
                false,
                false,
                null,
                "",
                true,
                forbidInPos,
                active);
    }
}
