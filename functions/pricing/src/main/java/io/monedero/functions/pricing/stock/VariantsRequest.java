package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Refused;
import io.monedero.stock.variants.Axis;
import io.monedero.stock.variants.NewVariant;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Variants that shall be made: rows of the plan of the same axes, each with its own codes. */
@Serdeable
record VariantsRequest(
        @Nullable List<PlanRequest.AxisRequest> axes,
        @Nullable List<VariantRequest> variants) {
    List<Axis> wantedAxes() {
        return PlanRequest.AxisRequest.all(axes);
    }

    /** Refused: {@code text-length} at {@code variants[0].sku}. */
    List<NewVariant> wanted() {
        List<VariantRequest> given = Given.list(variants, "variants");
        return IntStream.range(0, given.size())
                .mapToObj(place -> given.get(place).wanted("variants[" + place + "]"))
                .toList();
    }

    /** One of them. */
    @Serdeable
    record VariantRequest(
            @Nullable List<String> choices,
            @Schema(description = "Its own, unique") String sku,

            @Schema(description = "Its own, unique") @Nullable
            String barcode) {
        NewVariant wanted(String field) {
            try {
                return new NewVariant(Given.list(choices, field + ".choices"), sku, barcode);
            } catch (Refused refused) {
                throw refused.refusal().at(field).asException();
            }
        }
    }
}
