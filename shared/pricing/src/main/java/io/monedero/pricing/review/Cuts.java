package io.monedero.pricing.review;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/** A line of numbers cut wherever some price begins or ends: inside a slot all prices answer alike. */
final class Cuts {
    private final long[] cuts;

    private Cuts(long[] cuts) {
        this.cuts = cuts;
    }

    /** The least and the greatest long are open ends, where nothing is cut. */
    static Cuts at(LongStream ends) {
        return new Cuts(ends.filter(end -> end != Long.MIN_VALUE && end != Long.MAX_VALUE)
                .sorted()
                .distinct()
                .toArray());
    }

    int count() {
        return cuts.length + 1;
    }

    int of(long number) {
        int found = Arrays.binarySearch(cuts, number);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The slots from one number (inclusive) until another (exclusive). */
    BitSet between(long from, long until) {
        BitSet slots = new BitSet();
        slots.set(of(from), of(until - 1) + 1);
        return slots;
    }

    /** The first number of a slot; of the first slot, which has none, the one before its end. */
    long sample(int slot) {
        if (cuts.length == 0) {
            return 0;
        }
        return slot == 0 ? cuts[0] - 1 : cuts[slot - 1];
    }

    /** The first number of a slot, the least long for the first. */
    long start(int slot) {
        return slot == 0 ? Long.MIN_VALUE : cuts[slot - 1];
    }

    /** The number after the last of a slot, the greatest long for the last. */
    long end(int slot) {
        return slot == cuts.length ? Long.MAX_VALUE : cuts[slot];
    }
}
