package io.monedero.local.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {
    private static final Clock REAL = Clock.fixed(Instant.parse("2027-01-31T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the clock goes forward by hours, days, months and to a moment, in every zone and after a restart")
    void forward() {
        MovableClock clock = MovableClock.keptIn(folder.resolve("clock"), REAL);
        Clock madrid = clock.withZone(ZoneId.of("Europe/Madrid"));
        assertThat(clock.instant()).isEqualTo(REAL.instant());

        clock.forward(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo("2027-01-31T11:00:00Z");
        clock.forward(Period.ofMonths(1));
        assertThat(clock.instant()).isEqualTo("2027-02-28T11:00:00Z");
        clock.forwardTo(Instant.parse("2027-03-01T00:00:00Z"));
        clock.forward(Period.ofDays(1));

        assertThat(madrid.instant()).isEqualTo("2027-03-02T00:00:00Z");
        assertThat(MovableClock.keptIn(folder.resolve("clock"), REAL).instant()).isEqualTo("2027-03-02T00:00:00Z");
        assertThat(clock.ahead()).isEqualTo(Duration.ofHours(29 * 24 + 14));
    }

    @Test
    @DisplayName("the clock never goes back, and stays where it was when it is asked to")
    void never() {
        MovableClock clock = MovableClock.keptIn(folder.resolve("clock"), REAL);
        clock.forward(Duration.ofHours(1));

        assertThatThrownBy(() -> clock.forward(Duration.ofSeconds(-1))).hasMessageContaining("only goes forward");
        assertThatThrownBy(() -> clock.forwardTo(REAL.instant())).hasMessageContaining("only goes forward");
        assertThat(clock.ahead()).isEqualTo(Duration.ofHours(1));
    }
}
