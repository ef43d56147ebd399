package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.tariff.HolidayRegion;
import io.monedero.pricing.tariff.OwnHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The holidays of one year.
 *
 * @param days holidays by day, with their names
 * @param own what the business says itself of single days, of any year
 * @param regions that can be chosen
 */
public record HolidayYear(
        int year,
        SortedMap<LocalDate, String> days,
        Map<LocalDate, OwnHoliday> own,
        HolidayRegion region,
        List<Option> regions) {

    public String weekday(Page page, LocalDate day) {
        return day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, page.language());
    }

    public List<OwnHoliday> takenOut() {
        return own.values().stream()
                .filter(each -> !each.holiday() && each.day().getYear() == year)
                .toList();
    }

    public List<Option> kinds(Page page) {
        return List.of(new Option("true", page.text("holidays.is")), new Option("false", page.text("holidays.is-not")));
    }
}
