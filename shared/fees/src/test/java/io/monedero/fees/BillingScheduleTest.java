package io.monedero.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BillingScheduleTest {
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2000, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }

    @Test
    @DisplayName("F-03 joined on the 15th: due on the 15th of every month")
    void fifteenth() {
        assertThat(dueDays("2026-06-15", Periodicity.MONTHLY, 3))
                .containsExactly("2026-06-15", "2026-07-15", "2026-08-15");
    }

    @Test
    @DisplayName("F-03 joined on the 31st: the last day where a month has none, and back to the 31st afterwards")
    void thirtyFirst() {
        assertThat(dueDays("2027-12-31", Periodicity.MONTHLY, 5))
                .containsExactly("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30");
    }

    @Test
    @DisplayName("F-01 quarterly, half-yearly and yearly count three, six and twelve months")
    void periodicities() {
        assertThat(dueDays("2026-11-30", Periodicity.QUARTERLY, 3))
                .containsExactly("2026-11-30", "2027-02-28", "2027-05-30");
        assertThat(dueDays("2026-08-31", Periodicity.HALF_YEARLY, 3))
                .containsExactly("2026-08-31", "2027-02-28", "2027-08-31");
        assertThat(dueDays("2024-02-29", Periodicity.YEARLY, 5))
                .containsExactly("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29");
    }

    @Test
    @DisplayName("F-03 a day that is not due begins no period")
    void notDue() {
        var schedule = new BillingSchedule(LocalDate.of(2026, 6, 15), Periodicity.QUARTERLY);
        for (String day : List.of("2026-06-14", "2026-07-15", "2026-03-15")) {
            assertThatThrownBy(() -> schedule.periodFrom(LocalDate.parse(day)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 500)
    @Label(
            "F-03 periods follow each other without gap or overlap, and every one begins on the joining day or a last day")
    void noGaps(@ForAll("days") LocalDate joinedOn, @ForAll Periodicity periodicity) {
        var schedule = new BillingSchedule(joinedOn, periodicity);
        LocalDate start = joinedOn;
        for (int count = 1; count <= 30; count++) {
            Period period = schedule.periodFrom(start);
            assertThat(period.end()).isEqualTo(joinedOn.plusMonths((long) count * periodicity.months()));
            assertThat(period.end().getDayOfMonth() == joinedOn.getDayOfMonth()
                            || period.end().plusDays(1).getDayOfMonth() == 1)
                    .isTrue();
            start = period.end();
        }
    }

    private static List<String> dueDays(String joinedOn, Periodicity periodicity, int count) {
        var schedule = new BillingSchedule(LocalDate.parse(joinedOn), periodicity);
        return Stream.iterate(
                        LocalDate.parse(joinedOn),
                        day -> schedule.periodFrom(day).end())
                .limit(count)
                .map(LocalDate::toString)
                .toList();
    }
}
