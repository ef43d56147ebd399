package io.monedero.pricing.simulation;

import io.monedero.kernel.Require;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Buyer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose prices are simulated, and how they buy (P-13).
 *
 * @param customerId null for anybody
 * @param age in whole years on the day of purchase; null where no date of birth is known; {@code age-outside} unless 0 to 150
 * @param ahead how long before the use it is bought; {@code advance-outside} unless 0 to 3,660 days
 * @param minutes how long it lasts; null for what has no duration; {@code minutes-outside} unless 1 to 10,080
 * @param sold units taken as sold before in every hour and day; {@code sales-negative}
 */
public record Profile(
        @Nullable UUID customerId,
        Set<String> tags,
        @Nullable Integer age,
        Channel channel,
        Duration ahead,
        @Nullable Integer minutes,
        long sold) {
    private static final int WEEK = 7 * 24 * 60;
    private static final Duration LONGEST = Duration.ofDays(3660);

    public Profile {
        tags = Set.copyOf(tags);
        Require.that(age == null || (age >= 0 && age <= 150), "age-outside", "age", String.valueOf(age));
        Require.that(
                !ahead.isNegative() && ahead.compareTo(LONGEST) <= 0, "advance-outside", "ahead", ahead.toString());
        Require.that(
                minutes == null || (minutes >= 1 && minutes <= WEEK),
                "minutes-outside",
                "minutes",
                String.valueOf(minutes));
        Require.that(sold >= 0, "sales-negative", "sold", String.valueOf(sold));
    }

    /** Somebody unknown, who buys where and when it is used. */
    public static Profile anybody(Channel channel) {
        return new Profile(null, Set.of(), null, channel, Duration.ZERO, null, 0);
    }

    public Profile ahead(Duration wanted) {
        return new Profile(customerId, tags, age, channel, wanted, minutes, sold);
    }

    public Profile tagged(String... wanted) {
        return new Profile(customerId, Set.of(wanted), age, channel, ahead, minutes, sold);
    }

    public Profile aged(int years) {
        return new Profile(customerId, tags, years, channel, ahead, minutes, sold);
    }

    Buyer buyer(LocalDate day) {
        return new Buyer(customerId, tags, age == null ? null : day.minusYears(age));
    }
}
