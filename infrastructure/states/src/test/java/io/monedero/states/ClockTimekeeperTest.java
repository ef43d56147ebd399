package io.monedero.states;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.states.time.Alarm;
import io.monedero.states.time.Timekeeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClockTimekeeperTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final Clock clock = InstantSource.system().withZone(ZoneOffset.UTC);
    private final BlockingQueue<String> rung = new LinkedBlockingQueue<>();

    @Test
    @DisplayName("a clock that is moved by hand rings what is due, in order, and not what was taken back")
    void movedByHand() throws InterruptedException {
        InstantSource moved = now::get;
        Timekeeper time = Timekeeper.of(moved.withZone(ZoneOffset.UTC));
        Instant start = time.now();
        Alarm _ = time.at(start.plusSeconds(7200), () -> rung.add("two hours"));
        Alarm _ = time.at(start.plusSeconds(3600), () -> rung.add("an hour"));
        time.at(start.plusSeconds(60), () -> rung.add("a minute")).close();
        Alarm _ = time.at(start.plusSeconds(7201), () -> rung.add("later"));
        assertThat(rung.poll(300, TimeUnit.MILLISECONDS)).isNull();
        now.set(start.plus(Duration.ofHours(2)));
        assertThat(List.of(next(), next())).containsExactly("an hour", "two hours");
        assertThat(rung.poll(300, TimeUnit.MILLISECONDS)).isNull();
        now.set(start.plus(Duration.ofHours(3)));
        assertThat(next()).isEqualTo("later");
        Alarm _ = time.at(start, () -> rung.add("past"));
        assertThat(next()).isEqualTo("past");
    }

    @Test
    @DisplayName("with a running clock sleeping lasts as long as asked")
    void running() throws InterruptedException {
        Timekeeper time = Timekeeper.of(clock);
        Instant until = time.now().plusMillis(50);
        time.sleepUntil(until);
        assertThat(time.now()).isAfterOrEqualTo(until);
    }

    private String next() throws InterruptedException {
        return String.valueOf(rung.poll(5, TimeUnit.SECONDS));
    }
}
