package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.Reduction;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Amount;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a price makes of the standard price, or what a promotion takes off. */
@Serdeable
record ValueBody(
        @Schema(
                type = "string",
                description = "A promotion has none instead of fixed",
                allowableValues = {"fixed", "amount-off", "percent-off", "percent-off-rounded", "none"})
        String kind,

        @Schema(description = "Of fixed and amount-off") @Nullable
        Amount amount,

        @Schema(description = "Of percent-off, and of percent-off-rounded, which leaves whole units", example = "20")
        @Nullable
        String percent) {
    static ValueBody of(PriceValue value) {
        return switch (value) {
            case PriceValue.Fixed(Money amount) -> new ValueBody("fixed", Amount.of(amount), null);
            case PriceValue.AmountOff(Money amount) -> new ValueBody("amount-off", Amount.of(amount), null);
            case PriceValue.PercentOff(Percentage percent) -> new ValueBody("percent-off", null, plain(percent));
            case PriceValue.PercentOffRounded(Percentage percent) ->
                new ValueBody("percent-off-rounded", null, plain(percent));
        };
    }

    static ValueBody of(Reduction reduction) {
        return switch (reduction) {
            case Reduction.None() -> new ValueBody("none", null, null);
            case Reduction.AmountOff(Money amount) -> new ValueBody("amount-off", Amount.of(amount), null);
            case Reduction.PercentOff(Percentage percent) -> new ValueBody("percent-off", null, plain(percent));
            case Reduction.PercentOffRounded(Percentage percent) ->
                new ValueBody("percent-off-rounded", null, plain(percent));
        };
    }

    /** Refused: {@code choice-unknown}, {@code value-amount-or-percent}, and what the value refuses. */
    PriceValue value(Tenant tenant) {
        return switch (kind) {
            case "fixed" -> new PriceValue.Fixed(money(tenant));
            case "amount-off" -> new PriceValue.AmountOff(money(tenant));
            case "percent-off" -> new PriceValue.PercentOff(share());
            case "percent-off-rounded" -> new PriceValue.PercentOffRounded(share());
            default -> throw unknownKind();
        };
    }

    /** Refused as {@link #value}. */
    Reduction reduction(Tenant tenant) {
        return switch (kind) {
            case "none" -> Reduction.none();
            case "amount-off" -> new Reduction.AmountOff(money(tenant));
            case "percent-off" -> new Reduction.PercentOff(share());
            case "percent-off-rounded" -> new Reduction.PercentOffRounded(share());
            default -> throw unknownKind();
        };
    }

    private Money money(Tenant tenant) {
        if (amount == null || percent != null) {
            throw onlyOne("amount");
        }
        return amount.money(tenant, "amount");
    }

    private Percentage share() {
        if (percent == null || amount != null) {
            throw onlyOne("percent");
        }
        return Percentage.of(Given.number(percent, "percent"), "percent");
    }

    private RuntimeException onlyOne(String expected) {
        return Refusal.invalid("value-amount-or-percent", expected, Map.of("kind", kind, "expected", expected))
                .asException();
    }

    private RuntimeException unknownKind() {
        return Refusal.invalid("choice-unknown", "kind", Map.of("value", kind)).asException();
    }

    private static String plain(Percentage percent) {
        return percent.value().toPlainString();
    }
}
