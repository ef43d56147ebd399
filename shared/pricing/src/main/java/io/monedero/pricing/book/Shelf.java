package io.monedero.pricing.book;

import java.util.List;

/**
 * The prices of one product, in order of priority, as rows of bits (see {@link Rows}). All rows' first 64 prices lie
 * together, then the next 64: a search rarely needs more than the first.
 */
final class Shelf {
    static final int NONE = -1;

    private final Rule[] rules;
    private final Rows layout;
    private final long[] rows;
    /** The prices that a row may accept though they refuse; one bit each. */
    private final long[] inexact;

    Shelf(List<Rule> rules, Rows layout) {
        this.rules = rules.toArray(Rule[]::new);
        this.layout = layout;
        int words = (rules.size() + 63) >> 6;
        this.rows = new long[words * layout.count];
        this.inexact = new long[words];
        for (int index = 0; index < this.rules.length; index++) {
            int word = index >> 6;
            long bit = 1L << index;
            int first = word * layout.count;
            new Acceptance(layout, this.rules[index].conditions, row -> rows[first + row] |= bit).mark();
            inexact[word] |= this.rules[index].exact ? 0 : bit;
        }
    }

    int size() {
        return rules.length;
    }

    Rule rule(int index) {
        return rules[index];
    }

    /** The first price from that index on whose conditions, apart from sales, all accept; or {@link #NONE}. */
    int next(Visit visit, int from) {
        int word = from >> 6;
        long wanted = -1L << from;
        for (; word < inexact.length; word++, wanted = -1L) {
            int at = word * layout.count;
            long open = wanted
                    & rows[at + visit.channelRow]
                    & rows[at + visit.durationRow]
                    & rows[at + visit.customerRow]
                    & rows[at + visit.aheadRow]
                    & rows[at + visit.usedDateRow]
                    & rows[at + visit.usedMinuteRow]
                    & rows[at + visit.usedWeekdayRow]
                    & rows[at + visit.usedAgeRow]
                    & rows[at + visit.boughtDateRow]
                    & rows[at + visit.boughtMinuteRow]
                    & rows[at + visit.boughtWeekdayRow]
                    & rows[at + visit.boughtAgeRow]
                    & rows[at + visit.usedCalendarsRow]
                    & rows[at + visit.boughtCalendarsRow];
            if (open != 0) {
                open &= tagged(at, visit);
            }
            for (; open != 0; open &= open - 1) {
                int index = (word << 6) + Long.numberOfTrailingZeros(open);
                if ((inexact[word] & Long.lowestOneBit(open)) == 0 || rules[index].unsoldRefusal(visit) == null) {
                    return index;
                }
            }
        }
        return NONE;
    }

    private long tagged(int at, Visit visit) {
        long tagged = rows[at + layout.noTag];
        for (int row : visit.tagRows()) {
            tagged |= rows[at + row];
        }
        return tagged;
    }
}
