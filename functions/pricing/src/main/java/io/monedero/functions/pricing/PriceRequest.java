package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dynamic price as somebody wants it. */
@Serdeable
record PriceRequest(
        @Schema(description = "Explanations name the price by it")
        String name,

        TargetBody target,
        ValueBody value,
        @Nullable ConditionsBody conditions,

        @Schema(description = "1 is scanned first; left out for the last place, or to leave it where it is") @Nullable
        Integer priority,

        @Schema(description = "Whether it is scanned at all") @Bindable(defaultValue = "true")
        Boolean active) {
    PriceDetails details(Tenant tenant) {
        return new PriceDetails(
                name,
                Given.within("target", target::target),
                Given.within("value", () -> value.value(tenant)),
                conditions == null ? Conditions.none() : Given.within("conditions", conditions::conditions),
                active);
    }
}
