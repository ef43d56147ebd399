package io.monedero.pricing.tariff;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Names for copies: "Twilight", "Twilight (2)", "Twilight (3)". */
final class CopyName {
    private static final int LONGEST = 112;

    private CopyName() {}

    /** @param taken the names that begin with a text */
    static String of(String name, Function<String, List<String>> taken) {
        String start = name.substring(0, Math.min(name.length(), LONGEST));
        Set<String> others = Set.copyOf(taken.apply(start));
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> start + " (" + number + ")")
                .filter(each -> !others.contains(each))
                .findFirst()
                .orElseThrow();
    }
}
