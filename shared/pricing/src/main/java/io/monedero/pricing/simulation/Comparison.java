package io.monedero.pricing.simulation;

import java.util.List;
import java.util.stream.IntStream;

/** The same product, profile and season by two books, cell beside cell (P-13). */
public record Comparison(HeatMap before, HeatMap after) {

    /** A cell by each book. */
    public record Pair(Cell before, Cell after) {

        /** Whether something else is paid; that another price says the same is no change. */
        public boolean changed() {
            return !before.lowest().equals(after.lowest()) || !before.highest().equals(after.highest());
        }
    }

    public Comparison {
        if (before.cells().size() != after.cells().size()) {
            throw new IllegalArgumentException("maps of different seasons");
        }
    }

    public List<Pair> pairs() {
        return IntStream.range(0, before.cells().size())
                .mapToObj(index ->
                        new Pair(before.cells().get(index), after.cells().get(index)))
                .toList();
    }

    public List<Pair> changed() {
        return pairs().stream().filter(Pair::changed).toList();
    }
}
