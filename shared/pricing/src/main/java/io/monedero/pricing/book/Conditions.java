package io.monedero.pricing.book;

import io.monedero.kernel.Require;
import io.monedero.pricing.Channel;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a price applies: all of these must accept. What is empty or null accepts everybody and always.
 *
 * @param sales null unless it depends on what was sold before (P-07)
 * @param channels where it is sold (P-08)
 * @param minutes how long what is sold may last (P-09), each 1 to 10,080 or {@code minutes-outside}; an item without a
 *     duration is refused where there are any
 */
public record Conditions(
        CustomerConditions customer,
        MomentConditions moment,
        AdvanceConditions advance,
        @Nullable SalesCondition sales,
        Set<Channel> channels,
        Set<Integer> minutes) {
    private static final int WEEK = 7 * 24 * 60;
    private static final Conditions NONE = new Conditions(
            CustomerConditions.everybody(),
            MomentConditions.always(),
            AdvanceConditions.any(),
            null,
            Set.of(),
            Set.of());

    public Conditions {
        channels = Set.copyOf(channels);
        minutes = Set.copyOf(minutes);
        for (int each : minutes) {
            Require.that(each >= 1 && each <= WEEK, "minutes-outside", "minutes", String.valueOf(each));
        }
    }

    /** Applies to everybody and always. */
    public static Conditions none() {
        return NONE;
    }

    public Conditions customer(CustomerConditions wanted) {
        return new Conditions(wanted, moment, advance, sales, channels, minutes);
    }

    public Conditions moment(MomentConditions wanted) {
        return new Conditions(customer, wanted, advance, sales, channels, minutes);
    }

    public Conditions advance(AdvanceConditions wanted) {
        return new Conditions(customer, moment, wanted, sales, channels, minutes);
    }

    public Conditions sales(SalesCondition wanted) {
        return new Conditions(customer, moment, advance, wanted, channels, minutes);
    }

    public Conditions channels(Channel... wanted) {
        return new Conditions(customer, moment, advance, sales, Set.of(wanted), minutes);
    }

    public Conditions minutes(Integer... wanted) {
        return new Conditions(customer, moment, advance, sales, channels, Set.of(wanted));
    }
}
