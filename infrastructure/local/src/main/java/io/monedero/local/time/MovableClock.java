package io.monedero.local.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;

/**
 * The real time plus how far it was moved ahead, which a file keeps from one start to the next. It only goes forward: what
 * was issued in a moment cannot come to lie in the future.
 */
public final class MovableClock extends Clock {
    private final Clock real;
    private final Path file;
    private final Shift shift;

    private MovableClock(Clock real, Path file, Shift shift) {
        this.real = real;
        this.file = file;
        this.shift = shift;
    }

    /** @param file need not exist: then the clock shows the real time */
    public static MovableClock keptIn(Path file, Clock real) {
        try {
            Duration kept =
                    Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
            return new MovableClock(real, file, new Shift(kept));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How far this clock is ahead of the real time. */
    public Duration ahead() {
        return shift.ahead;
    }

    /**
     * Moves the clock by hours, days or months, counted in UTC.
     *
     * @throws IllegalArgumentException if that is backwards
     */
    public synchronized void forward(TemporalAmount amount) {
        Instant now = instant();
        move(now, now.atOffset(ZoneOffset.UTC).plus(amount).toInstant());
    }

    /**
     * Moves the clock to a moment.
     *
     * @throws IllegalArgumentException if the moment has passed
     */
    public synchronized void forwardTo(Instant moment) {
        move(instant(), moment);
    }

    private void move(Instant now, Instant moment) {
        if (moment.isBefore(now)) {
            throw new IllegalArgumentException("Time only goes forward: it is %s, after %s".formatted(now, moment));
        }
        Duration moved = shift.ahead.plus(Duration.between(now, moment));
        try {
            Files.writeString(file, moved.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        shift.ahead = moved;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift.ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), file, shift);
    }

    /** What the clocks of all zones have in common. */
    private static final class Shift {
        private volatile Duration ahead;

        Shift(Duration ahead) {
            this.ahead = ahead;
        }
    }
}
