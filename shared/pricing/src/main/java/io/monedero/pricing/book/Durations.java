package io.monedero.pricing.book;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The durations that some price asks for, numbered from 1; 0 is what has none, the last number all others (P-09). Where
 * there are more than {@link #MOST}, several share a number, and who asks for one of them is tested by itself.
 */
final class Durations {
    static final int NONE = 0;
    private static final int MOST = 64;

    private final byte[] numbers;
    private final int values;

    Durations(List<Integer> wanted) {
        List<Integer> distinct = wanted.stream().distinct().sorted().toList();
        values = distinct.size();
        numbers = new byte[distinct.isEmpty() ? 0 : distinct.getLast() + 1];
        Arrays.fill(numbers, (byte) other());
        for (int index = 0; index < values; index++) {
            numbers[distinct.get(index)] = (byte) (1 + index % MOST);
        }
    }

    int count() {
        return other() + 1;
    }

    int other() {
        return Math.min(values, MOST) + 1;
    }

    boolean exact() {
        return values <= MOST;
    }

    int of(@Nullable Integer minutes) {
        if (minutes == null) {
            return NONE;
        }
        return minutes >= 0 && minutes < numbers.length ? numbers[minutes] : other();
    }
}
