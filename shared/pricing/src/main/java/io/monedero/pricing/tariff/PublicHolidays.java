package io.monedero.pricing.tariff;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.monedero.kernel.Refusal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The public holidays of countries and their regions, out of the library; a country that it does not know has none. */
final class PublicHolidays {
    private PublicHolidays() {}

    static boolean on(LocalDate day, HolidayRegion region) {
        return manager(region.country())
                .map(manager -> manager.isHoliday(day, region.parts().toArray(String[]::new)))
                .orElse(false);
    }

    /** Those of a year, with their names in the language; two on the same day have both. */
    static SortedMap<LocalDate, String> of(Year year, HolidayRegion region, Locale language) {
        return manager(region.country()).stream()
                .flatMap(manager -> manager.getHolidays(year, region.parts().toArray(String[]::new)).stream())
                .collect(Collectors.toMap(
                        Holiday::getDate,
                        holiday -> holiday.getDescription(language),
                        (one, other) -> one.equals(other) ? one : one + ", " + other,
                        TreeMap::new));
    }

    /** The regions of a country: their codes with slashes, and their names in the language. */
    static SortedMap<String, String> regions(String country, Locale language) {
        SortedMap<String, String> found = new TreeMap<>();
        manager(country).ifPresent(manager -> add(manager.getCalendarHierarchy(), "", language, found));
        return found;
    }

    /** Refused: {@code unknown-region}. */
    static void refuseUnknown(HolidayRegion wanted) {
        if (!wanted.region().isEmpty()
                && !regions(wanted.country(), Locale.ENGLISH).containsKey(wanted.region())) {
            throw Refusal.invalid(
                            "unknown-region", "region", Map.of("value", wanted.region(), "country", wanted.country()))
                    .asException();
        }
    }

    private static void add(CalendarHierarchy parent, String before, Locale language, Map<String, String> found) {
        List.copyOf(parent.getChildren().entrySet()).forEach(child -> {
            String code = before + child.getKey();
            found.put(code, child.getValue().getDescription(language));
            add(child.getValue(), code + "/", language, found);
        });
    }

    /** The library keeps what it read of a country. */
    private static Optional<HolidayManager> manager(String country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country)
                ? Optional.of(HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT))))
                : Optional.empty();
    }
}
