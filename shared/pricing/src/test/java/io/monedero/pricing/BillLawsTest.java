package io.monedero.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Money;
import io.monedero.pricing.Carts.Cart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of {@link Bill}, for any cart. */
class BillLawsTest {
    @Provide
    Arbitrary<Cart> carts() {
        return Carts.any();
    }

    @Provide
    Arbitrary<BillLine> simpleLines() {
        return Carts.simple(Currency.getInstance("EUR"));
    }

    @Property(tries = 2000)
    @Label("P-11 net + tax − withheld + rounding is the total, and the lines add up to the net")
    void addsUp(@ForAll("carts") Cart cart) {
        Bill bill = cart.bill();
        BillTotals totals = bill.totals();
        assertThat(totals.net()).isEqualTo(sum(cart, bill.lines(), LineAmounts::net));
        assertThat(totals.net().plus(totals.tax()).minus(totals.withheld()).plus(totals.rounding()))
                .isEqualTo(totals.total());
        assertThat(sum(cart, bill.taxes(), TaxAmount::amount))
                .isEqualTo(totals.tax().minus(totals.withheld()));
    }

    @Property(tries = 2000)
    @Label("P-11 each tax is its rate of the sum of its lines' net amounts, rounded once (EN 16931 BR-CO-17)")
    void taxesFollowFromSums(@ForAll("carts") Cart cart) {
        Bill bill = cart.bill();
        for (TaxAmount tax : bill.taxes()) {
            long base = IntStream.range(0, cart.lines().size())
                    .filter(index -> cart.lines().get(index).taxes().contains(tax.tax()))
                    .mapToLong(index -> bill.lines().get(index).net().minor())
                    .sum();
            assertThat(tax.base().minor()).isEqualTo(base);
            assertThat(tax.amount().minor())
                    .isEqualTo(BigDecimal.valueOf(base)
                            .multiply(tax.tax().rate().value())
                            .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                            .longValueExact());
        }
        assertThat(bill.taxes().stream().map(TaxAmount::tax))
                .containsExactlyInAnyOrderElementsOf(cart.lines().stream()
                        .flatMap(line -> line.taxes().stream())
                        .collect(Collectors.toSet()));
    }

    @Property(tries = 2000)
    @Label("P-11 who shows prices with tax is paid exactly those prices, less what is withheld")
    void priceShownIsPricePaid(@ForAll("carts") Cart cart) {
        Bill bill = cart.bill();
        Money shown = sum(cart, cart.lines(), BillLine::price);
        if (cart.taxIncluded()) {
            assertThat(bill.totals().total().plus(bill.totals().withheld())).isEqualTo(shown);
            assertThat(bill.lines().stream().map(LineAmounts::total))
                    .isEqualTo(cart.lines().stream().map(BillLine::price).toList());
        } else {
            assertThat(bill.totals().net()).isEqualTo(shown);
            assertThat(bill.totals().rounding().isZero()).isTrue();
            assertThat(sum(cart, bill.lines(), LineAmounts::total))
                    .isEqualTo(bill.totals().net().plus(bill.totals().tax()));
        }
    }

    @Property(tries = 2000)
    @Label("P-11 the net of lines of the same taxes is next to the exact amount, and so is that of each line")
    void netsAreNextToExact(@ForAll("carts") Cart cart) {
        if (!cart.taxIncluded()) {
            return;
        }
        Bill bill = cart.bill();
        var groups = IntStream.range(0, cart.lines().size())
                .boxed()
                .collect(Collectors.groupingBy(index -> contained(cart.lines().get(index))));
        groups.forEach((taxes, lines) -> {
            BigDecimal factor =
                    taxes.stream().map(tax -> tax.rate().fraction()).reduce(BigDecimal.ONE, BigDecimal::add);
            long shown = 0;
            long net = 0;
            for (int line : lines) {
                long lineShown = cart.lines().get(line).price().minor();
                long lineNet = bill.lines().get(line).net().minor();
                assertNextTo(lineNet, lineShown, factor);
                shown += lineShown;
                net += lineNet;
            }
            assertNextTo(net, shown, factor);
        });
    }

    @Property(tries = 2000)
    @Label("P-11 a single line with one tax needs at most one coin of rounding")
    void roundingIsSmall(@ForAll("simpleLines") BillLine line) {
        Bill bill = Bill.of(List.of(line), true, Currency.getInstance("EUR"));
        assertThat(Math.abs(bill.totals().rounding().minor())).isLessThanOrEqualTo(1);
    }

    @Property(tries = 500)
    @Label("P-11 nothing on the bill is negative but what is withheld and the rounding")
    void nothingNegative(@ForAll("carts") Cart cart) {
        Bill bill = cart.bill();
        assertThat(bill.lines())
                .allMatch(line -> !line.net().isNegative() && !line.total().isNegative());
        assertThat(bill.totals().tax().isNegative()).isFalse();
        assertThat(bill.totals().withheld().isNegative()).isFalse();
    }

    /** Less than one coin away: net × factor is within factor of what was shown. */
    private static void assertNextTo(long net, long shown, BigDecimal factor) {
        assertThat(BigDecimal.valueOf(net)
                        .multiply(factor)
                        .subtract(BigDecimal.valueOf(shown))
                        .abs())
                .isLessThan(factor);
    }

    private static Set<Tax> contained(BillLine line) {
        return line.taxes().stream().filter(tax -> !tax.isWithholding()).collect(Collectors.toSet());
    }

    private static <T> Money sum(Cart cart, List<T> parts, Function<T, Money> amount) {
        return parts.stream().map(amount).reduce(Money.zero(cart.currency()), Money::plus);
    }
}
