package io.monedero.functions.pricing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.monedero.pricing.tariff.Calendars;
import io.monedero.pricing.tariff.KeptCalendar;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.monedero.web.Versioned;
import io.monedero.web.Versions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** P-05: sets of days and hours that many prices use. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/price-calendars")
class CalendarController {
    private final Calendars calendars;

    CalendarController(Calendars calendars) {
        this.calendars = calendars;
    }

    @Get
    @Operation(operationId = "listCalendars", summary = "The calendars, by name")
    List<CalendarView> list(Caller caller) {
        return calendars.all(caller.tenant()).stream().map(CalendarView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addCalendar", summary = "Add a calendar")
    HttpResponse<CalendarView> add(Caller caller, HttpRequest<?> request, @Body CalendarBody body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        KeptCalendar kept = calendars.create(caller.tenant(), body.name(), body.wanted());
        return HttpResponse.created(
                CalendarView.of(kept),
                URI.create(request.getPath() + "/" + kept.calendar().id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getCalendar", summary = "A calendar, with its version as ETag")
    HttpResponse<CalendarView> get(Caller caller, @PathVariable UUID id) {
        KeptCalendar kept = calendars.get(caller.tenant(), id);
        return Versions.ok(CalendarView.of(kept), kept.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeCalendar", summary = "Replace a calendar, for all prices that use it")
    HttpResponse<CalendarView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body CalendarBody body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        KeptCalendar kept = calendars.update(caller.tenant(), id, Versions.wanted(request), body.name(), body.wanted());
        return Versions.ok(CalendarView.of(kept), kept.version());
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteCalendar", summary = "Forget a calendar that no price uses")
    void delete(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        calendars.delete(caller.tenant(), id);
    }
}
