package io.monedero.pricing.book;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A line of numbers – days, times of day, ages – cut wherever some price begins or ends, so that inside a slot all prices
 * answer alike. Where that would be more slots than {@link #MOST}, cuts are left out evenly; a price that begins or ends
 * inside a slot is then tested by itself ({@link #isCut}).
 */
final class Slots {
    static final int MOST = 64;
    private static final int TABLED = 1 << 11;

    private final long[] cuts;
    private final long first;
    private final long last;

    /** Slot of each number from {@code first} on, where they are few enough; empty else. */
    private final byte[] table;

    private Slots(long[] cuts) {
        this.cuts = cuts;
        first = cuts.length == 0 ? 0 : cuts[0];
        last = cuts.length == 0 ? 0 : cuts[cuts.length - 1];
        long span = last - first + 1;
        table = new byte[span > 0 && span <= TABLED ? (int) span : 0];
        for (int index = 0; index < table.length; index++) {
            table[index] = (byte) search(first + index);
        }
    }

    static Slots of(LongStream boundaries) {
        long[] all = boundaries.sorted().distinct().toArray();
        if (all.length < MOST) {
            return new Slots(all);
        }
        return new Slots(LongStream.range(1, MOST)
                .map(index -> all[(int) (index * all.length / MOST)])
                .distinct()
                .toArray());
    }

    int count() {
        return cuts.length + 1;
    }

    /** The slot of a number: so many cuts are not above it. */
    int of(long number) {
        if (table.length == 0) {
            return search(number);
        }
        return number < first ? 0 : number > last ? cuts.length : table[(int) (number - first)];
    }

    /** Whether a slot begins with this number, so that no slot lies on both sides of it. */
    boolean isCut(long number) {
        return Arrays.binarySearch(cuts, number) >= 0;
    }

    private int search(long number) {
        int slot = 0;
        for (long cut : cuts) {
            slot += cut <= number ? 1 : 0;
        }
        return slot;
    }
}
