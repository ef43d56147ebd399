package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Input;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.book.Reduction;
import io.monedero.tenancy.Tenant;
import java.util.Arrays;
import java.util.List;

/** What a promotion takes off, as it is typed: the number in one field, its kind beside it (P-10). */
enum ReductionKind {
    NONE,
    AMOUNT_OFF,
    PERCENT_OFF,
    PERCENT_OFF_ROUNDED;

    static ReductionKind of(Reduction reduction) {
        return switch (reduction) {
            case Reduction.None none -> NONE;
            case Reduction.AmountOff off -> AMOUNT_OFF;
            case Reduction.PercentOff off -> PERCENT_OFF;
            case Reduction.PercentOffRounded off -> PERCENT_OFF_ROUNDED;
        };
    }

    static String number(Reduction reduction, Page page) {
        return switch (reduction) {
            case Reduction.None none -> "";
            case Reduction.AmountOff(Money amount) -> page.typeable(amount.amount());
            case Reduction.PercentOff(Percentage percent) -> page.typeable(percent.value());
            case Reduction.PercentOffRounded(Percentage percent) -> page.typeable(percent.value());
        };
    }

    /** Refused as the numbers of {@link Input}, at the field {@code value}. */
    Reduction read(Input input, String typed, Tenant tenant) {
        return switch (this) {
            case NONE -> new Reduction.None();
            case AMOUNT_OFF -> new Reduction.AmountOff(input.money(typed, tenant, "value"));
            case PERCENT_OFF -> new Reduction.PercentOff(input.percentage(typed, "value"));
            case PERCENT_OFF_ROUNDED -> new Reduction.PercentOffRounded(input.percentage(typed, "value"));
        };
    }

    static List<Option> options(Page page) {
        return Arrays.stream(values())
                .map(kind -> new Option(kind.name(), page.text("promotions.kind." + kind.name())))
                .toList();
    }
}
