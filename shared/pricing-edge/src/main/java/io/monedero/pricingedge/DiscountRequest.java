package io.monedero.pricingedge;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.Discount;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Amount;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be taken off a line: either an amount or a percentage. */
@Serdeable
public record DiscountRequest(
        @Schema(description = "Off the line, whatever its quantity, in the terms of the unit price") @Nullable
        Amount amount,

        @Schema(description = "Of the line, 0 to 100", example = "10") @Nullable
        String percent) {
    /**
     * The discount meant; none where nothing was asked.
     *
     * @param field path of the discount in the request
     * @throws io.monedero.kernel.Refused {@code discount-amount-or-percent}, {@code number-malformed},
     *     {@code percentage-outside} and what {@link Amount#money} refuses
     */
    public static Discount discount(@Nullable DiscountRequest wanted, Tenant tenant, String field) {
        if (wanted == null) {
            return Discount.none();
        }
        Amount amount = wanted.amount;
        String percent = wanted.percent;
        if (amount != null && percent == null) {
            return new Discount.AmountOff(amount.money(tenant, field + ".amount"));
        }
        if (percent != null && amount == null) {
            String place = field + ".percent";
            return new Discount.PercentOff(Percentage.of(Given.number(percent, place), place));
        }
        throw Refusal.invalid("discount-amount-or-percent", field).asException();
    }
}
