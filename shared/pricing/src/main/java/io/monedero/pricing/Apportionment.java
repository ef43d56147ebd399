package io.monedero.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a whole number of minor units by the method of the largest remainder, so that the parts add up to it. */
final class Apportionment {
    private Apportionment() {}

    /**
     * Parts that are each next to their exact share and together the whole.
     *
     * @param shares exact, in minor units
     * @param whole less than one unit away from the sum of the shares
     */
    static long[] of(List<BigDecimal> shares, long whole) {
        long[] parts = new long[shares.size()];
        long left = whole;
        for (int index = 0; index < parts.length; index++) {
            parts[index] = shares.get(index).setScale(0, RoundingMode.FLOOR).longValueExact();
            left -= parts[index];
        }
        Comparator<Integer> byRemainder =
                Comparator.comparing(index -> shares.get(index).subtract(BigDecimal.valueOf(parts[index])));
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(byRemainder.reversed())
                .limit(left)
                .forEach(index -> parts[index]++);
        return parts;
    }
}
