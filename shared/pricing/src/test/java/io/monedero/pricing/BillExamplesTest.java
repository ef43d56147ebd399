package io.monedero.pricing;

import static io.monedero.pricing.Carts.tax;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BillExamplesTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    @DisplayName("P-11 a 60.00 € green fee with 21 % inside is 49.59 net and 10.41 tax")
    void taxInside() {
        Bill bill = Bill.of(List.of(line("1", "60.00", tax("21"))), true, EUR);
        assertThat(bill.totals()).isEqualTo(totals("49.59", "10.41", "0", "0", "60.00"));
    }

    @Test
    @DisplayName("P-11 three lines of 0.99 € with 21 % inside: the tax comes from their sum, not from three roundings")
    void taxFromSum() {
        BillLine line = line("1", "0.99", tax("21"));
        Bill bill = Bill.of(List.of(line, line, line), true, EUR);
        assertThat(bill.totals()).isEqualTo(totals("2.45", "0.51", "0", "0.01", "2.97"));
    }

    @Test
    @DisplayName("P-11 100.00 € on top: 21 % added, 15 % withheld, 106.00 to pay")
    void withholding() {
        Bill bill = Bill.of(List.of(line("1", "100.00", tax("21"), tax("-15"))), false, EUR);
        assertThat(bill.totals()).isEqualTo(totals("100.00", "21.00", "15.00", "0", "106.00"));
        assertThat(bill.lines()).containsExactly(new LineAmounts(eur("100.00"), eur("121.00")));
    }

    @Test
    @DisplayName("P-11 0.03 € with 21 % inside has no split in cents: the missing cent is shown as rounding")
    void roundingIsExplicit() {
        Bill bill = Bill.of(List.of(line("1", "0.03", tax("21"))), true, EUR);
        assertThat(bill.totals().total()).isEqualTo(eur("0.03"));
        assertThat(bill.totals().rounding()).isEqualTo(eur("0.01"));
    }

    @Test
    @DisplayName("P-11 a discount is rounded once on the line, then taken off")
    void discount() {
        var line = new BillLine(
                new BigDecimal("1.5"),
                eur("33.33"),
                new Discount.PercentOff(Percentage.of("12.5")),
                List.of(tax("21")));
        assertThat(line.gross()).isEqualTo(eur("50.00"));
        assertThat(line.discounted()).isEqualTo(eur("6.25"));
        assertThat(Bill.of(List.of(line), true, EUR).totals().total()).isEqualTo(eur("43.75"));
    }

    @Test
    @DisplayName("S-01 a discount over 100 % or above the price of the line is refused with its field")
    void discountRefused() {
        var tooMuch = new Discount.PercentOff(Percentage.of("100.5"));
        assertThat(tooMuch.refusalFor(eur("10.00")).orElseThrow().code()).isEqualTo("discount-not-a-share");
        var above = new Discount.AmountOff(eur("10.01"));
        assertThat(above.refusalFor(eur("10.00")).orElseThrow().field()).isEqualTo("amount");
        assertThat(new Discount.AmountOff(eur("10.00")).refusalFor(eur("10.00")))
                .isEmpty();
    }

    @Test
    @DisplayName("P-11 an empty cart comes to nothing")
    void empty() {
        assertThat(Bill.of(List.of(), true, EUR).totals()).isEqualTo(BillTotals.zero(EUR));
    }

    private static BillLine line(String quantity, String price, Tax... taxes) {
        return new BillLine(new BigDecimal(quantity), eur(price), Discount.none(), List.of(taxes));
    }

    private static BillTotals totals(String net, String tax, String withheld, String rounding, String total) {
        return new BillTotals(eur(net), eur(tax), eur(withheld), eur(rounding), eur(total));
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), EUR, "amount");
    }
}
