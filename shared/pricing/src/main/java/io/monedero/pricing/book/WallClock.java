package io.monedero.pricing.book;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The clock on the wall of a zone. The zone's rules search a list for every question; a price is asked too often for that:
 * the changes of offset of a century are laid out here, with the one in force at the start of each stretch of 24 days.
 */
final class WallClock {
    private static final Map<ZoneId, WallClock> KNOWN = new ConcurrentHashMap<>();
    private static final long FIRST = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();
    private static final int STRETCH_BITS = 21;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final long[] changes;
    private final int[] offsets;
    private final short[] stretches = new short[(int) ((LAST - FIRST) >> STRETCH_BITS) + 1];

    private WallClock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        List<ZoneOffsetTransition> transitions = transitions(rules);
        changes = new long[transitions.size() + 1];
        offsets = new int[transitions.size() + 1];
        changes[0] = FIRST;
        offsets[0] = rules.getOffset(Instant.ofEpochSecond(FIRST)).getTotalSeconds();
        for (int index = 1; index < changes.length; index++) {
            changes[index] = transitions.get(index - 1).toEpochSecond();
            offsets[index] = transitions.get(index - 1).getOffsetAfter().getTotalSeconds();
        }
        for (int stretch = 0, inForce = 0; stretch < stretches.length; stretch++) {
            inForce = inForceAt(FIRST + ((long) stretch << STRETCH_BITS), inForce);
            stretches[stretch] = (short) inForce;
        }
    }

    static WallClock of(ZoneId zone) {
        return KNOWN.computeIfAbsent(zone, WallClock::new);
    }

    /** Seconds that the clock is ahead of UTC at that moment. */
    int offsetAt(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FIRST || second >= LAST) {
            return rules.getOffset(instant).getTotalSeconds();
        }
        return offsets[inForceAt(second, stretches[(int) ((second - FIRST) >> STRETCH_BITS)])];
    }

    /** The first moment at which the clock shows this time or, where it is skipped, a later one. */
    Instant firstMomentOf(LocalDateTime shown) {
        ZoneOffsetTransition change = rules.getTransition(shown);
        return change != null && change.isGap()
                ? change.getInstant()
                : shown.atZone(zone).toInstant();
    }

    private int inForceAt(long second, int earlier) {
        int index = earlier;
        while (index + 1 < changes.length && changes[index + 1] <= second) {
            index++;
        }
        return index;
    }

    private static List<ZoneOffsetTransition> transitions(ZoneRules rules) {
        List<ZoneOffsetTransition> found = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(FIRST));
        while (next != null && next.toEpochSecond() < LAST) {
            found.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return found;
    }
}
