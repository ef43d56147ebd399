package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.variants.Axis;
import io.monedero.web.Given;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** In what variants shall differ. */
@Serdeable
record PlanRequest(@Nullable List<AxisRequest> axes) {
    List<Axis> wanted() {
        return AxisRequest.all(axes);
    }

    /** An attribute and the choices that are made of it. */
    @Serdeable
    record AxisRequest(UUID attributeId, @Nullable List<String> choices) {
        static List<Axis> all(@Nullable List<AxisRequest> axes) {
            List<AxisRequest> given = Given.list(axes, "axes");
            return IntStream.range(0, given.size())
                    .mapToObj(place -> new Axis(
                            given.get(place).attributeId,
                            Given.list(given.get(place).choices, "axes[" + place + "].choices")))
                    .toList();
        }
    }
}
