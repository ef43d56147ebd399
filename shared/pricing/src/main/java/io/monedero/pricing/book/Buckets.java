package io.monedero.pricing.book;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The values that some price asks for – tags, customers, durations – numbered from 0. Where there are more than
 * {@link #MOST}, several share a number, and who asks for one of them is tested by itself ({@link #exact}).
 */
final class Buckets<V> {
    static final int MOST = 64;

    private final Map<V, Integer> numbers = new HashMap<>();

    Buckets(Stream<V> values) {
        values.distinct().forEach(value -> numbers.put(value, numbers.size() % MOST));
    }

    int count() {
        return Math.min(numbers.size(), MOST);
    }

    boolean exact() {
        return numbers.size() <= MOST;
    }

    /** The number of a value, or −1 if no price asks for it. */
    int of(@Nullable V value) {
        Integer number = value == null ? null : numbers.get(value);
        return number == null ? -1 : number;
    }
}
