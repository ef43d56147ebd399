package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.tariff.KeptCalendar;
import java.util.List;
import java.util.UUID;

/** A calendar as the API shows it. */
@Serdeable
record CalendarView(UUID id, String name, List<CalendarBody.RangeBody> ranges) {
    static CalendarView of(KeptCalendar kept) {
        return new CalendarView(
                kept.calendar().id(),
                kept.calendar().name(),
                kept.calendar().ranges().stream()
                        .map(CalendarBody.RangeBody::of)
                        .toList());
    }
}
