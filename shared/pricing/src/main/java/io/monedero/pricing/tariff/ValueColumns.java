package io.monedero.pricing.tariff;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.Reduction;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A value or a reduction as the tables have it: its kind, and an amount in minor units or a percentage. */
record ValueColumns(
        String kind, @Nullable Long amount, @Nullable BigDecimal percent) {
    private static final String NONE = "none";
    private static final String FIXED = "fixed";
    private static final String AMOUNT_OFF = "amount-off";
    private static final String PERCENT_OFF = "percent-off";
    private static final String PERCENT_OFF_ROUNDED = "percent-off-rounded";

    static ValueColumns of(PriceValue value) {
        return switch (value) {
            case PriceValue.Fixed(Money amount) -> new ValueColumns(FIXED, amount.minor(), null);
            case PriceValue.AmountOff(Money amount) -> new ValueColumns(AMOUNT_OFF, amount.minor(), null);
            case PriceValue.PercentOff(Percentage percent) -> new ValueColumns(PERCENT_OFF, null, percent.value());
            case PriceValue.PercentOffRounded(Percentage percent) ->
                new ValueColumns(PERCENT_OFF_ROUNDED, null, percent.value());
        };
    }

    static ValueColumns of(Reduction reduction) {
        return switch (reduction) {
            case Reduction.None() -> new ValueColumns(NONE, null, null);
            case Reduction.AmountOff(Money amount) -> new ValueColumns(AMOUNT_OFF, amount.minor(), null);
            case Reduction.PercentOff(Percentage percent) -> new ValueColumns(PERCENT_OFF, null, percent.value());
            case Reduction.PercentOffRounded(Percentage percent) ->
                new ValueColumns(PERCENT_OFF_ROUNDED, null, percent.value());
        };
    }

    PriceValue value(Tenant tenant) {
        return switch (kind) {
            case FIXED -> new PriceValue.Fixed(money(tenant));
            case AMOUNT_OFF -> new PriceValue.AmountOff(money(tenant));
            case PERCENT_OFF -> new PriceValue.PercentOff(share());
            case PERCENT_OFF_ROUNDED -> new PriceValue.PercentOffRounded(share());
            default -> throw new IllegalStateException("kind of value " + kind);
        };
    }

    Reduction reduction(Tenant tenant) {
        return switch (kind) {
            case NONE -> Reduction.none();
            case AMOUNT_OFF -> new Reduction.AmountOff(money(tenant));
            case PERCENT_OFF -> new Reduction.PercentOff(share());
            case PERCENT_OFF_ROUNDED -> new Reduction.PercentOffRounded(share());
            default -> throw new IllegalStateException("kind of reduction " + kind);
        };
    }

    private Money money(Tenant tenant) {
        return tenant.money(Objects.requireNonNull(amount));
    }

    private Percentage share() {
        return new Percentage(Objects.requireNonNull(percent));
    }
}
