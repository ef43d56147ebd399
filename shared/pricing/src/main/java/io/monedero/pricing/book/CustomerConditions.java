package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a price is for (P-04); null is everybody.
 *
 * <p>Ages are whole years on the tested day, both limits included. Who was born on 29 February has their birthday on
 * 1 March of other years. Who has no known date of birth is refused where an age is asked.
 *
 * @param tag one that the customer carries; {@code text-length} unless 1 to 40 characters
 * @param minAge 0 to 150 or {@code age-outside}
 * @param maxAge as {@code minAge}, and not below it: {@code ages-crossed}
 */
public record CustomerConditions(
        @Nullable String tag,
        @Nullable UUID customerId,
        @Nullable Integer minAge,
        @Nullable Integer maxAge) {
    private static final int OLDEST = 150;
    private static final CustomerConditions EVERYBODY = new CustomerConditions(null, null, null, null);

    public CustomerConditions {
        tag = tag == null ? null : Require.text(tag, "tag", 1, 40);
        refuseOutside(minAge, "minAge");
        refuseOutside(maxAge, "maxAge");
        if (minAge != null && maxAge != null) {
            Require.that(minAge <= maxAge, "ages-crossed", "maxAge", minAge + " > " + maxAge);
        }
    }

    public static CustomerConditions everybody() {
        return EVERYBODY;
    }

    public static CustomerConditions tagged(String tag) {
        return new CustomerConditions(tag, null, null, null);
    }

    public static CustomerConditions only(UUID customerId) {
        return new CustomerConditions(null, customerId, null, null);
    }

    public static CustomerConditions aged(@Nullable Integer minAge, @Nullable Integer maxAge) {
        return new CustomerConditions(null, null, minAge, maxAge);
    }

    private static void refuseOutside(@Nullable Integer age, String field) {
        Require.that(age == null || (age >= 0 && age <= OLDEST), "age-outside", field, String.valueOf(age));
    }
}
