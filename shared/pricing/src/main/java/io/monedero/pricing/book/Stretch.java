package io.monedero.pricing.book;

/** Numbers from one (inclusive) until another (exclusive); the least and the greatest long are open ends. */
record Stretch(long from, long until) {
    static final Stretch ALL = new Stretch(Long.MIN_VALUE, Long.MAX_VALUE);

    /** The first slot that it touches. */
    int first(Slots slots) {
        return slots.of(from);
    }

    /** The last slot that it touches. */
    int last(Slots slots) {
        return slots.of(until - 1);
    }

    /** Whether it has each of those slots whole. */
    boolean whole(Slots slots) {
        return (from == Long.MIN_VALUE || slots.isCut(from)) && (until == Long.MAX_VALUE || slots.isCut(until));
    }
}
