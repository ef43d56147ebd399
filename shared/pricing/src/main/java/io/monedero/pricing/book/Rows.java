package io.monedero.pricing.book;

import io.monedero.pricing.Channel;
import java.util.Arrays;
import java.util.Set;

/**
 * Where each value of each dimension has its row: one bit for each price of a shelf, set where the price accepts the value.
 * The prices that accept an item are those whose bits are set in all rows of its values. Tags differ: somebody may carry
 * several, so that one row of them is enough, or the row of the prices that ask for none.
 */
final class Rows {
    static final int WEEK = 7;

    final Dimensions dimensions;
    final int channel;
    final int duration;
    /** Of customers that no price names; then those named. */
    final int otherCustomer;

    final int customer;
    final int ahead;
    final int noTag;
    final int tag;
    final Momentary used;
    final Momentary bought;
    final int count;

    private int laid;

    /**
     * Rows of what is tested at one of the two moments; prices that test the other moment are set in all of them.
     *
     * @param weekday of working days, then seven of holidays
     * @param noAge of who has no known date of birth
     * @param calendars of the sets of {@link CalendarSets}
     */
    record Momentary(int date, int minute, int weekday, int noAge, int age, int calendars) {}

    Rows(Dimensions dimensions) {
        this.dimensions = dimensions;
        channel = lay(Channel.values().length);
        duration = lay(dimensions.durations.count());
        otherCustomer = lay(1);
        customer = lay(dimensions.customers.count());
        ahead = lay(dimensions.ahead.count());
        noTag = lay(1);
        tag = lay(dimensions.customerTags.count());
        used = momentary();
        bought = momentary();
        count = laid;
    }

    int channelOf(Channel sold) {
        return channel
                + switch (sold) {
                    case POS -> 0;
                    case BACK_OFFICE -> 1;
                    case WEB -> 2;
                    case PARTNER -> 3;
                    case FEE -> 4;
                };
    }

    /** The rows of those of the tags that some price asks for. */
    int[] tagsOf(Set<String> tags) {
        int[] found = new int[tags.size()];
        int count = 0;
        for (String each : tags) {
            int known = dimensions.customerTags.of(each);
            if (known >= 0) {
                found[count++] = tag + known;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }

    private Momentary momentary() {
        return new Momentary(
                lay(dimensions.dates.count()),
                lay(dimensions.minutesOfDay.count()),
                lay(2 * WEEK),
                lay(1),
                lay(dimensions.ages.count()),
                lay(dimensions.calendars.count()));
    }

    private int lay(int rows) {
        int first = laid;
        laid += rows;
        return first;
    }
}
