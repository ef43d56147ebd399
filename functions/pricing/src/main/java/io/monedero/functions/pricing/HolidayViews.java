package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.tariff.HolidayRegion;
import io.monedero.pricing.tariff.OwnHoliday;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** How holidays are written in JSON. */
final class HolidayViews {
    private HolidayViews() {}

    /**
     * The holidays of a year.
     *
     * @param own what the business says of single days, in any year
     */
    @Serdeable
    record YearView(int year, RegionBody region, List<DayView> days, List<OwnDayView> own) {}

    /** A holiday and its name in the caller's language. */
    @Serdeable
    record DayView(LocalDate day, String name) {}

    /** What the business says of a day itself; false: it works although it is a public holiday. */
    @Serdeable
    record OwnDayView(LocalDate day, boolean holiday, String name) {
        static OwnDayView of(OwnHoliday own) {
            return new OwnDayView(own.day(), own.holiday(), own.name());
        }
    }

    /** What shall be said of a day. */
    @Serdeable
    record OwnDayBody(
            @Schema(description = "false: the business works although it is a public holiday")
            Boolean holiday,

            @Bindable(defaultValue = "") String name) {}

    /** Whose public holidays count. */
    @Serdeable
    record RegionBody(
            @Schema(description = "ISO 3166", example = "ES")
            String country,

            @Schema(description = "Empty for the whole country", example = "ct/barcelona") @Bindable(defaultValue = "")
            String region) {
        static RegionBody of(HolidayRegion region) {
            return new RegionBody(region.country(), region.region());
        }
    }

    /** A region that can be chosen. */
    @Serdeable
    record RegionView(String region, String name) {}
}
