package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many units must or may have been sold before (P-07). */
@Serdeable
record SalesBody(
        @Schema(description = "Either a family or a subfamily") @Nullable
        UUID familyId,

        @Nullable UUID subfamilyId,
        @Nullable Integer min,
        @Nullable Integer max,

        @Schema(
                type = "string",
                allowableValues = {"hour", "day"})
        String per) {
    static @Nullable SalesBody of(@Nullable SalesCondition wanted) {
        return wanted == null
                ? null
                : new SalesBody(
                        wanted.soldIn() instanceof SoldIn.Family(UUID family) ? family : null,
                        wanted.soldIn() instanceof SoldIn.Subfamily(UUID subfamily) ? subfamily : null,
                        wanted.min(),
                        wanted.max(),
                        Given.code(wanted.per()));
    }

    /** Refused: {@code sold-in-ambiguous}, {@code choice-unknown}, and what {@link SalesCondition} refuses. */
    SalesCondition condition() {
        return new SalesCondition(soldIn(), min, max, Given.choice(per, Per.class, "per"));
    }

    private SoldIn soldIn() {
        if (familyId != null && subfamilyId == null) {
            return new SoldIn.Family(familyId);
        }
        if (subfamilyId != null && familyId == null) {
            return new SoldIn.Subfamily(subfamilyId);
        }
        throw Refusal.invalid("sold-in-ambiguous", "familyId").asException();
    }
}
