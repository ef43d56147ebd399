package io.monedero.pricing.review;

import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.SoldIn;

/** Something about a cart that prices ask for. Axes are taken for independent: what is true of all their points is true of all carts. */
sealed interface Axis {

    /** Those that every book has. */
    enum Common implements Axis {
        PRODUCT,
        CHANNEL,
        CUSTOMER,
        MINUTES,
        AHEAD
    }

    /** Classes of days, see {@link DayClasses}. */
    record OfDay(Moment moment) implements Axis {}

    /** Nanoseconds of the day. */
    record OfTime(Moment moment) implements Axis {}

    /** Years, or unknown. */
    record OfAge(Moment moment) implements Axis {}

    /** Whether the customer carries the tag: 0 no, 1 yes. */
    record Carries(String tag) implements Axis {}

    /** Units sold before. */
    record Sold(SoldIn in, Per per, Moment moment) implements Axis {}
}
