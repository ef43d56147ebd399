package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.GoodsLine;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** So much of a product. */
@Serdeable
record LineRequest(
        UUID productId,

        @Schema(description = "At most three decimals", example = "12")
        String quantity) {

    /** Refused: {@code number-malformed} at {@code lines[0].quantity}. */
    static List<GoodsLine> all(@Nullable List<LineRequest> lines) {
        List<LineRequest> given = Given.list(lines, "lines");
        return IntStream.range(0, given.size())
                .mapToObj(place -> new GoodsLine(
                        given.get(place).productId,
                        Given.number(given.get(place).quantity, "lines[" + place + "].quantity")))
                .toList();
    }
}
