package io.monedero.pricing.book;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that some price asks for – tags, customers – numbered from 0. Where there are more than {@link #MOST}, several
 * share a number, and who asks for one of them is tested by itself ({@link #exact}). A table that never changes and is half
 * empty: looking up takes a step or two.
 */
final class Buckets<V> {
    static final int MOST = 64;
    private static final int NONE = -1;

    private final @Nullable Object[] keys;
    private final byte[] numbers;
    private final int values;

    Buckets(Stream<V> wanted) {
        List<V> distinct = wanted.distinct().toList();
        values = distinct.size();
        keys = new Object[Integer.highestOneBit(values + 1) << 2];
        numbers = new byte[keys.length];
        for (int index = 0; index < values; index++) {
            int place = placeOf(distinct.get(index));
            keys[place] = distinct.get(index);
            numbers[place] = (byte) (index % MOST);
        }
    }

    int count() {
        return Math.min(values, MOST);
    }

    boolean exact() {
        return values <= MOST;
    }

    /** The number of a value, or −1 if no price asks for it. */
    int of(@Nullable V value) {
        if (value == null) {
            return NONE;
        }
        int place = placeOf(value);
        return keys[place] == null ? NONE : numbers[place];
    }

    /** Where the value stands, or the free place where it would. */
    private int placeOf(Object value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int place = hash >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
        Object key = keys[place];
        while (key != null && !key.equals(value)) {
            place = (place + 1) & (keys.length - 1);
            key = keys[place];
        }
        return place;
    }
}
