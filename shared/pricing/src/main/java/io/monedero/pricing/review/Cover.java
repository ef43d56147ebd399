package io.monedero.pricing.review;

import java.util.Comparator;
import java.util.List;

/** Whether boxes leave nothing of others. Gives up after so many steps: then something is taken to be left. */
final class Cover {
    private static final int MOST_STEPS = 20_000;

    private final List<Box> covering;
    private int steps;

    private Cover(List<Box> covering) {
        this.covering = covering;
    }

    static boolean covers(List<Box> covering, List<Box> covered) {
        // The widest first: they leave the fewest pieces.
        Cover cover = new Cover(covering.stream()
                .filter(box -> covered.stream().anyMatch(box::meets))
                .sorted(Comparator.comparingInt(Box::limits))
                .toList());
        return covered.stream().noneMatch(box -> cover.leavesOf(box, 0));
    }

    private boolean leavesOf(Box piece, int next) {
        steps++;
        if (steps > MOST_STEPS) {
            return true;
        }
        for (int index = next; index < covering.size(); index++) {
            Box taken = covering.get(index);
            if (piece.meets(taken)) {
                int after = index + 1;
                return piece.without(taken).stream().anyMatch(left -> leavesOf(left, after));
            }
        }
        return true;
    }
}
