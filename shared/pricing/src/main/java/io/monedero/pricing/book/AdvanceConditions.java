package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long before its use something is bought (P-06); null is any time. A day is 24 hours. What has no use moment is never
 * bought ahead: any condition refuses it.
 *
 * @param moreThan bought longer ahead than this: "more than 60 days"
 * @param until bought at this time before the start at the latest: "until 24 hours before"; each 0 to 3,660 days or
 *     {@code advance-outside}
 */
public record AdvanceConditions(
        @Nullable Duration moreThan, @Nullable Duration until) {
    private static final Duration LONGEST = Duration.ofDays(3660);
    private static final AdvanceConditions ANY = new AdvanceConditions(null, null);

    public AdvanceConditions {
        refuseOutside(moreThan, "moreThan");
        refuseOutside(until, "until");
    }

    public static AdvanceConditions any() {
        return ANY;
    }

    public static AdvanceConditions moreThan(Duration ahead) {
        return new AdvanceConditions(ahead, null);
    }

    public static AdvanceConditions until(Duration before) {
        return new AdvanceConditions(null, before);
    }

    private static void refuseOutside(@Nullable Duration ahead, String field) {
        Require.that(
                ahead == null || (!ahead.isNegative() && ahead.compareTo(LONGEST) <= 0),
                "advance-outside",
                field,
                String.valueOf(ahead));
    }
}
