package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.book.PromotionLine;
import io.monedero.pricing.book.Reduction;
import io.monedero.pricing.tariff.PromotionDetails;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A promotion as somebody wants it. */
@Serdeable
record PromotionBody(
        String name,

        @Schema(description = "The use dates lie within so many days; 1: on the same day", example = "7")
        Integer days,

        @Schema(description = "One for each unit that must be in the cart, 1 to 50; the same may stand several times")
        List<LineBody> lines,

        @Schema(description = "1 is tried first; left out for the last place, or to leave it where it is") @Nullable
        Integer priority,

        @Schema(description = "Whether carts are tried with it") @Bindable(defaultValue = "true")
        Boolean active) {
    PromotionDetails details(Tenant tenant) {
        List<LineBody> given = Given.list(lines, "lines");
        return new PromotionDetails(
                name,
                days,
                IntStream.range(0, given.size())
                        .mapToObj(place -> Given.within(
                                "lines[" + place + "]", () -> given.get(place).line(tenant)))
                        .toList(),
                active);
    }

    /** One unit that it wants, and what it takes off. */
    @Serdeable
    record LineBody(
            TargetBody target,

            @Schema(description = "Left out, or of the kind none: the unit keeps its price") @Nullable
            ValueBody reduction) {
        static LineBody of(PromotionLine line) {
            return new LineBody(TargetBody.of(line.wanted()), ValueBody.of(line.reduction()));
        }

        PromotionLine line(Tenant tenant) {
            return new PromotionLine(
                    Given.within("target", target::target),
                    reduction == null
                            ? Reduction.none()
                            : Given.within("reduction", () -> reduction.reduction(tenant)));
        }
    }
}
