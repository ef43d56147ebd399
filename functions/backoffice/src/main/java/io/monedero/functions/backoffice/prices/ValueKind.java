package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.book.PriceValue;
import java.util.Arrays;
import java.util.List;

/** How a price is typed: the number stands in one field, its kind beside it (P-02). */
public enum ValueKind {
    FIXED,
    AMOUNT_OFF,
    PERCENT_OFF,
    PERCENT_OFF_ROUNDED;

    static ValueKind of(PriceValue value) {
        return switch (value) {
            case PriceValue.Fixed fixed -> FIXED;
            case PriceValue.AmountOff off -> AMOUNT_OFF;
            case PriceValue.PercentOff off -> PERCENT_OFF;
            case PriceValue.PercentOffRounded off -> PERCENT_OFF_ROUNDED;
        };
    }

    static String number(PriceValue value, Page page) {
        return switch (value) {
            case PriceValue.Fixed(Money amount) -> page.typeable(amount.amount());
            case PriceValue.AmountOff(Money amount) -> page.typeable(amount.amount());
            case PriceValue.PercentOff(Percentage percent) -> page.typeable(percent.value());
            case PriceValue.PercentOffRounded(Percentage percent) -> page.typeable(percent.value());
        };
    }

    static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(kind -> new Option(kind.name(), page.text("prices.kind." + kind.name())))
                .toList();
    }
}
