package io.monedero.pricing.review;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Carts for which each axis has one of some values: a product of sets. An axis without a set has all its values. */
final class Box {
    private final Function<Axis, BitSet> whole;
    private final Map<Axis, BitSet> sides;

    private Box(Function<Axis, BitSet> whole, Map<Axis, BitSet> sides) {
        this.whole = whole;
        this.sides = sides;
    }

    /** @param whole all values of an axis */
    static Box all(Function<Axis, BitSet> whole) {
        return new Box(whole, Map.of());
    }

    /** The values of an axis; not to be changed. */
    BitSet side(Axis axis) {
        BitSet side = sides.get(axis);
        return side == null ? whole.apply(axis) : side;
    }

    boolean limits(Axis axis) {
        return sides.containsKey(axis);
    }

    Iterable<Axis> limited() {
        return sides.keySet();
    }

    int limits() {
        return sides.size();
    }

    boolean isEmpty() {
        return sides.values().stream().anyMatch(BitSet::isEmpty);
    }

    /** The part of it whose axis has one of these values. */
    Box within(Axis axis, BitSet values) {
        BitSet left = (BitSet) side(axis).clone();
        left.and(values);
        return left.equals(side(axis)) ? this : with(axis, left);
    }

    /** The part of it that is also in the other. */
    Box within(Box other) {
        Box common = this;
        for (Map.Entry<Axis, BitSet> side : other.sides.entrySet()) {
            common = common.within(side.getKey(), side.getValue());
        }
        return common;
    }

    boolean meets(Box other) {
        for (Map.Entry<Axis, BitSet> side : other.sides.entrySet()) {
            if (!side(side.getKey()).intersects(side.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** What is left of it without the other, in boxes that do not meet: at most one for each axis that the other limits. */
    List<Box> without(Box other) {
        List<Box> left = new ArrayList<>();
        Box rest = this;
        for (Map.Entry<Axis, BitSet> side : other.sides.entrySet()) {
            BitSet outside = (BitSet) rest.side(side.getKey()).clone();
            outside.andNot(side.getValue());
            if (!outside.isEmpty()) {
                left.add(rest.with(side.getKey(), outside));
                rest = rest.within(side.getKey(), side.getValue());
            }
        }
        return left;
    }

    private Box with(Axis axis, BitSet values) {
        Map<Axis, BitSet> changed = new HashMap<>(sides);
        changed.put(axis, values);
        return new Box(whole, changed);
    }
}
