package io.monedero.pricing.tariff;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Refusal;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Calendar.Range;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.MomentConditions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarsTest {
    private static final List<Range> JUNE = List.of(
            new Range(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30), null, null),
            new Range(null, null, LocalTime.of(20, 0), LocalTime.of(23, 30)));

    private final Course course = Course.open();
    private final Calendars calendars = bean(Calendars.class);

    @Test
    @DisplayName("P-05 a calendar keeps its ranges in their order and is changed by who names its version")
    void kept() {
        KeptCalendar made = calendars.create(course.tenant(), "Temporada", JUNE);
        assertThat(made.calendar().ranges()).isEqualTo(JUNE);
        assertThat(calendars.all(course.tenant())).containsExactly(made);

        Calendar changed = calendars
                .update(course.tenant(), made.calendar().id(), 1, "Verano", JUNE.subList(0, 1))
                .calendar();
        assertThat(changed.name()).isEqualTo("Verano");
        assertThat(changed.ranges()).hasSize(1);
        refused("changed-meanwhile", () -> calendars.update(course.tenant(), changed.id(), 1, "Verano", JUNE));
        refused("calendar-without-ranges", () -> calendars.create(course.tenant(), "Nada", List.of()));
        refused("name-taken", () -> calendars.create(course.tenant(), "Verano", JUNE));
    }

    @Test
    @DisplayName("P-05 a calendar that prices use is not deleted: the refusal names them")
    void inUse() {
        Calendar used = calendars.create(course.tenant(), "Temporada", JUNE).calendar();
        TariffPrice price = course.add(course.fixed(
                "Alta", 9000, Conditions.none().moment(MomentConditions.always().calendar(used.id()))));

        Refusal refusal = refused("calendar-in-use", () -> calendars.delete(course.tenant(), used.id()));
        assertThat(refusal.values()).containsEntry("prices", "Alta");
        assertThat(calendars.all(course.tenant())).hasSize(1);

        bean(Prices.class).delete(course.tenant(), course.inForce(), price.id());
        calendars.delete(course.tenant(), used.id());
        assertThat(calendars.all(course.tenant())).isEmpty();
    }

    @Test
    @DisplayName("P-05 a changed calendar is in the very next quote of the prices that use it")
    void seenAtOnce() {
        Calendar used = calendars.create(course.tenant(), "Temporada", JUNE).calendar();
        course.add(course.fixed(
                "Alta", 9000, Conditions.none().moment(MomentConditions.always().calendar(used.id()))));
        assertThat(course.cost()).isEqualTo(course.eur(9000));

        calendars.update(
                course.tenant(),
                used.id(),
                1,
                "Temporada",
                List.of(new Range(LocalDate.of(2026, 7, 1), null, null, null)));

        assertThat(course.cost()).isEqualTo(course.eur(6000));
    }
}
