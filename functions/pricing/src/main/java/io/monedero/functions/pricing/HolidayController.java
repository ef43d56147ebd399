package io.monedero.functions.pricing;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.monedero.functions.pricing.HolidayViews.DayView;
import io.monedero.functions.pricing.HolidayViews.OwnDayBody;
import io.monedero.functions.pricing.HolidayViews.OwnDayView;
import io.monedero.functions.pricing.HolidayViews.RegionBody;
import io.monedero.functions.pricing.HolidayViews.RegionView;
import io.monedero.functions.pricing.HolidayViews.YearView;
import io.monedero.kernel.Require;
import io.monedero.pricing.tariff.HolidayCalendar;
import io.monedero.pricing.tariff.HolidayRegion;
import io.monedero.pricing.tariff.OwnHoliday;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** P-05: public holidays by country and region, and the days that the business adds or takes out. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/holidays")
class HolidayController {
    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private final HolidayCalendar holidays;
    private final Clock clock;

    HolidayController(HolidayCalendar holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @Get
    @Operation(operationId = "listHolidays", summary = "The holidays of a year; of the present one if none is named")
    YearView list(Caller caller, @Nullable @QueryValue Integer year) {
        int wanted = year == null ? caller.tenant().dayAt(clock.instant()).getYear() : year;
        Require.that(wanted >= FIRST && wanted <= LAST, "year-outside", "year", String.valueOf(wanted));
        return new YearView(
                wanted,
                RegionBody.of(holidays.region(caller.tenant())),
                holidays.of(caller.tenant(), Year.of(wanted), caller.language()).entrySet().stream()
                        .map(day -> new DayView(day.getKey(), day.getValue()))
                        .toList(),
                holidays.own(caller.tenant()).stream().map(OwnDayView::of).toList());
    }

    @Get("/regions")
    @Operation(operationId = "listHolidayRegions", summary = "The regions of a country that have holidays of their own")
    List<RegionView> regions(Caller caller, @Nullable @QueryValue String country) {
        String wanted = country == null ? holidays.region(caller.tenant()).country() : country;
        return holidays.regions(wanted, caller.language()).entrySet().stream()
                .map(region -> new RegionView(region.getKey(), region.getValue()))
                .toList();
    }

    @Put("/region")
    @Operation(operationId = "chooseHolidayRegion", summary = "Say whose public holidays count")
    RegionBody choose(Caller caller, @Body RegionBody body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return RegionBody.of(holidays.choose(caller.tenant(), new HolidayRegion(body.country(), body.region())));
    }

    @Put("/days/{day}")
    @Operation(operationId = "sayHoliday", summary = "Add a day, or take one out that is a public holiday")
    OwnDayView say(Caller caller, @PathVariable LocalDate day, @Body OwnDayBody body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return OwnDayView.of(holidays.say(caller.tenant(), new OwnHoliday(day, body.holiday(), body.name())));
    }

    @Delete("/days/{day}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "forgetHoliday", summary = "The day is again what the public holidays make of it")
    void forget(Caller caller, @PathVariable LocalDate day) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        holidays.forget(caller.tenant(), day);
    }
}
