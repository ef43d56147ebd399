package io.monedero.pricing.tariff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two lists of prices, each in the order of priority. */
final class Differences {
    private Differences() {}

    /** What is new, changed and moved in the order of the draft, then what is gone. */
    static List<PriceDifference> between(List<TariffPrice> before, List<TariffPrice> after) {
        Map<UUID, TariffPrice> was = byId(before);
        Map<UUID, TariffPrice> is = byId(after);
        Set<UUID> inPlace = unmoved(before, after, was, is);
        List<PriceDifference> found = new ArrayList<>();
        for (TariffPrice price : after) {
            TariffPrice old = was.get(price.id());
            if (old == null) {
                found.add(new PriceDifference.Added(price));
            } else if (!old.details().equals(price.details())) {
                found.add(new PriceDifference.Changed(old, price));
            } else if (!inPlace.contains(price.id())) {
                found.add(new PriceDifference.Moved(old, price));
            }
        }
        before.stream()
                .filter(price -> !is.containsKey(price.id()))
                .forEach(price -> found.add(new PriceDifference.Removed(price)));
        return found;
    }

    /** Most of those in both can stay where they are: the longest run of them whose order is the same. */
    private static Set<UUID> unmoved(
            List<TariffPrice> before, List<TariffPrice> after, Map<UUID, TariffPrice> was, Map<UUID, TariffPrice> is) {
        List<UUID> old =
                before.stream().map(TariffPrice::id).filter(is::containsKey).toList();
        Map<UUID, Integer> placeOf = new HashMap<>();
        old.forEach(id -> placeOf.put(id, placeOf.size()));
        int[] places = after.stream()
                .map(TariffPrice::id)
                .filter(was::containsKey)
                .mapToInt(placeOf::get)
                .toArray();
        Set<UUID> kept = new HashSet<>();
        for (int place : longestRising(places)) {
            kept.add(old.get(place));
        }
        return kept;
    }

    private static int[] longestRising(int[] values) {
        int[] endOf = new int[values.length];
        int[] previous = new int[values.length];
        int longest = 0;
        for (int index = 0; index < values.length; index++) {
            int length = firstNotBelow(values, endOf, longest, values[index]);
            previous[index] = length == 0 ? -1 : endOf[length - 1];
            endOf[length] = index;
            longest = Math.max(longest, length + 1);
        }
        int[] found = new int[longest];
        for (int at = longest - 1, index = longest == 0 ? -1 : endOf[longest - 1]; at >= 0; at--) {
            found[at] = values[index];
            index = previous[index];
        }
        return found;
    }

    /** How many of the shorter runs end below the value; they are sorted by where they end. */
    private static int firstNotBelow(int[] values, int[] endOf, int count, int value) {
        int[] ends = Arrays.stream(endOf, 0, count).map(index -> values[index]).toArray();
        int found = Arrays.binarySearch(ends, value);
        return found < 0 ? -found - 1 : found;
    }

    private static Map<UUID, TariffPrice> byId(List<TariffPrice> prices) {
        return prices.stream().collect(Collectors.toMap(TariffPrice::id, Function.identity()));
    }
}
