package io.monedero.pricing;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Carts of any lines, any tax mix, any currency with 0, 2 or 3 decimals. */
final class Carts {
    private static final List<Tax> TAXES = List.of(
            tax("21"),
            tax("10"),
            tax("4"),
            tax("0"),
            tax("5.2"),
            tax("1.4"),
            tax("0.5"),
            tax("23"),
            tax("18"),
            tax("7.7"),
            tax("100"),
            tax("-15"),
            tax("-19"),
            tax("-7.5"));

    private Carts() {}

    /** A cart and how its prices are meant. */
    record Cart(List<BillLine> lines, boolean taxIncluded, Currency currency) {
        Bill bill() {
            return Bill.of(lines, taxIncluded, currency);
        }
    }

    static Tax tax(String rate) {
        return new Tax(UUID.nameUUIDFromBytes(rate.getBytes(StandardCharsets.UTF_8)), rate + " %", Percentage.of(rate));
    }

    static Arbitrary<Cart> any() {
        return Arbitraries.of("JPY", "EUR", "KWD")
                .map(Currency::getInstance)
                .flatMap(currency -> Combinators.combine(
                                line(currency).list().ofMinSize(0).ofMaxSize(12), Arbitraries.of(true, false))
                        .as((lines, included) -> new Cart(lines, included, currency)))
                .withoutEdgeCases();
    }

    /** A line of one tax at a price from one coin to a thousand. */
    static Arbitrary<BillLine> simple(Currency currency) {
        return Combinators.combine(Arbitraries.longs().between(0, 100_000), Arbitraries.of(TAXES.subList(0, 11)))
                .as((price, tax) ->
                        new BillLine(BigDecimal.ONE, new Money(price, currency), Discount.none(), List.of(tax)));
    }

    private static Arbitrary<BillLine> line(Currency currency) {
        Arbitrary<BigDecimal> quantity = Arbitraries.oneOf(
                Arbitraries.integers().between(1, 9).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.001"), new BigDecimal("99"))
                        .ofScale(3));
        Arbitrary<Long> price = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 50),
                Arbitraries.longs().between(0, 100_000),
                Arbitraries.longs().between(0, 10_000_000_000L));
        Arbitrary<Discount> discount = Arbitraries.oneOf(
                Arbitraries.just(Discount.none()),
                Arbitraries.integers()
                        .between(0, 1_000_000)
                        .map(rate -> new Discount.PercentOff(new Percentage(BigDecimal.valueOf(rate, 4)))));
        return Combinators.combine(
                        quantity,
                        price,
                        discount,
                        Arbitraries.of(TAXES).list().uniqueElements().ofMaxSize(4))
                .as((howMany, each, off, taxes) -> new BillLine(howMany, new Money(each, currency), off, taxes));
    }
}
