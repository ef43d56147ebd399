package io.monedero.vouchers;

import io.monedero.kernel.Require;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How long after its recharge a voucher can be used (V-02).
 *
 * @param count 1 to 1,000,000, else {@code validity-outside}
 */
public record Validity(int count, Unit unit) {
    private static final int MOST = 1_000_000;
    private static final long LONGEST_DAYS = 36_525;

    /** Days are those of the calendar: their end has the same hour, whatever clocks did in between. */
    public enum Unit {
        SECONDS(ChronoUnit.SECONDS),
        MINUTES(ChronoUnit.MINUTES),
        HOURS(ChronoUnit.HOURS),
        DAYS(ChronoUnit.DAYS);

        private final ChronoUnit unit;

        Unit(ChronoUnit unit) {
            this.unit = unit;
        }
    }

    public Validity {
        boolean sound = count >= 1 && count <= MOST && (unit != Unit.DAYS || count <= LONGEST_DAYS);
        Require.that(sound, "validity-outside", "count", String.valueOf(count));
    }

    /** When a voucher recharged then cannot be used any more. */
    Instant endOf(Instant recharged, ZoneId zone) {
        return recharged.atZone(zone).plus(count, unit.unit).toInstant();
    }
}
