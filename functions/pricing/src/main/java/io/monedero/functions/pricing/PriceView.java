package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.pricing.tariff.TariffPrice;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** A dynamic price as the API shows it. */
@Serdeable
record PriceView(
        UUID id,
        int priority,
        String name,
        TargetBody target,
        ValueBody value,
        ConditionsBody conditions,
        boolean active,

        @Schema(description = "What is kept but may not be meant, in words of the caller's language")
        List<String> warnings) {
    static PriceView of(TariffPrice price) {
        return of(price, List.of());
    }

    static PriceView of(TariffPrice price, List<String> warnings) {
        PriceDetails details = price.details();
        return new PriceView(
                price.id(),
                price.priority(),
                details.name(),
                TargetBody.of(details.target()),
                ValueBody.of(details.value()),
                ConditionsBody.of(details.conditions()),
                details.active(),
                warnings);
    }
}
