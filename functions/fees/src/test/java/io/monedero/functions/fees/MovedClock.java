package io.monedero.functions.fees;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where a test puts it: at first Monday 15 June 2026, noon in Madrid. */
@Singleton
@Replaces(Clock.class)
final class MovedClock extends Clock {
    private volatile Instant now = Instant.parse("2026-06-15T10:00:00Z");

    void set(String moment) {
        now = Instant.parse(moment);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return InstantSource.fixed(now).withZone(zone);
    }
}
