package io.monedero.functions.backoffice.prices;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.tariff.Calendars;
import io.monedero.pricing.tariff.HolidayCalendar;
import io.monedero.pricing.tariff.KeptCalendar;
import io.monedero.web.Answer;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarPagesTest {

    @Test
    @DisplayName("P-05 a calendar keeps its ranges, is changed, and is not deleted while a price uses it")
    void calendars() {
        Club club = Club.open("calendars-life");
        Answer added = club.send(
                "price-calendars/new",
                "key",
                key(),
                "name",
                "Twilight",
                "from",
                "2026-06-01",
                "to",
                "2026-09-15",
                "fromHour",
                "17:00",
                "toHour",
                "",
                "from",
                "",
                "to",
                "",
                "fromHour",
                "",
                "toHour",
                "");
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        KeptCalendar kept = FUNCTION.bean(Calendars.class).all(club.tenant()).getFirst();
        assertThat(kept.calendar().ranges())
                .containsExactly(new Calendar.Range(
                        LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 15), LocalTime.of(17, 0), null));

        String path = "price-calendars/" + kept.calendar().id();
        club.added("In the evening", "calendarId", kept.calendar().id().toString());
        assertThat(club.get(path).body()).contains("In the evening", "value=\"17:00\"");
        Answer inUse = club.send(path + "/delete", "key", key());
        assertThat(inUse.status()).isEqualTo(409);
        assertThat(inUse.body()).contains("In the evening");
        Answer crossed = club.send(
                path, "key", key(), "version", "1", "name", "Twilight", "from", "2026-09-01", "to", "2026-06-01");
        assertThat(crossed.status()).isEqualTo(422);
        assertThat(crossed.body()).contains("value=\"2026-09-01\"");
        assertThat(FUNCTION.bean(Calendars.class).all(club.tenant())).containsExactly(kept);
    }

    @Test
    @DisplayName("P-05 public holidays are those of the region; the business adds days and takes some out")
    void holidays() {
        Club club = Club.open("holidays-own");
        assertThat(club.get("holidays?year=2026").body())
                .contains("25 Dec 2026")
                .doesNotContain("Club day");

        club.send("holidays/days", "key", key(), "day", "2026-05-20", "holiday", "true", "name", "Club day");
        club.send("holidays/days", "key", key(), "day", "2026-12-25", "holiday", "false", "name", "");

        assertThat(club.get("holidays?year=2026").body()).contains("Club day", "is no holiday");
        assertThat(FUNCTION.bean(HolidayCalendar.class).own(club.tenant())).hasSize(2);
        club.send("holidays/days/forget", "key", key(), "day", "2026-12-25");
        assertThat(FUNCTION.bean(HolidayCalendar.class).own(club.tenant())).hasSize(1);
        assertThat(club.send("holidays/region", "key", key(), "region", "ct").status())
                .isEqualTo(303);
        assertThat(club.get("holidays?year=2026").body()).contains("11 Sept 2026");
        assertThat(club.send("holidays/region", "key", key(), "region", "xx").status())
                .isEqualTo(422);
    }
}
