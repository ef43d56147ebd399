package io.monedero.pricing.tariff;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.MomentConditions;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HolidayCalendarTest {
    private final Course course = Course.open();
    private final HolidayCalendar holidays = bean(HolidayCalendar.class);

    @Test
    @DisplayName("P-05 a business in Spain has Spain's holidays, those of its region when it chooses one")
    void region() {
        LocalDate epiphany = LocalDate.of(2026, 1, 6);
        LocalDate diada = LocalDate.of(2026, 9, 11);
        assertThat(days(2026)).contains(epiphany).doesNotContain(diada);

        assertThat(holidays.regions("ES", Locale.of("es"))).containsKey("ct");
        holidays.choose(course.tenant(), new HolidayRegion("ES", "ct"));

        assertThat(days(2026)).contains(epiphany, diada);
        refused("unknown-region", () -> holidays.choose(course.tenant(), new HolidayRegion("ES", "atlantis")));
        refused("unknown-country", () -> new HolidayRegion("Spain", ""));
        assertThat(holidays.region(course.tenant())).isEqualTo(new HolidayRegion("ES", "ct"));
    }

    @Test
    @DisplayName("P-05 a price for holidays follows the public ones and the days that the business adds or takes out")
    void prices() {
        course.add(course.fixed(
                "Festivo",
                9000,
                Conditions.none().moment(MomentConditions.always().holidays(true))));
        assertThat(on("2026-10-12T10:00")).isEqualTo(9000);
        assertThat(on("2026-10-14T10:00")).isEqualTo(6000);

        holidays.say(course.tenant(), new OwnHoliday(LocalDate.of(2026, 10, 14), true, "Aniversario del club"));
        holidays.say(course.tenant(), new OwnHoliday(LocalDate.of(2026, 10, 12), false, ""));
        assertThat(on("2026-10-14T10:00")).isEqualTo(9000);
        assertThat(on("2026-10-12T10:00")).isEqualTo(6000);
        assertThat(holidays.of(course.tenant(), Year.of(2026), Locale.of("es")))
                .containsEntry(LocalDate.of(2026, 10, 14), "Aniversario del club")
                .doesNotContainKey(LocalDate.of(2026, 10, 12));

        holidays.forget(course.tenant(), LocalDate.of(2026, 10, 12));
        assertThat(on("2026-10-12T10:00")).isEqualTo(9000);
        refused("unknown-holiday", () -> holidays.forget(course.tenant(), LocalDate.of(2026, 10, 12)));
    }

    private Iterable<LocalDate> days(int year) {
        return holidays.of(course.tenant(), Year.of(year), Locale.of("es")).keySet();
    }

    private long on(String useAt) {
        return course.quoted(Channel.WEB, null, useAt).charge().unitPrice().minor();
    }
}
