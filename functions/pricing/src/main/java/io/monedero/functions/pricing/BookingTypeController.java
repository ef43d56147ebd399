package io.monedero.functions.pricing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.monedero.booking.BookingType;
import io.monedero.booking.BookingTypes;
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

/** C-08: what can be booked, and the product that it is sold through. */
@StaffApi
@Tag(name = "Booking types")
@Controller("/{tenant}/api/v1/booking-types")
class BookingTypeController {
    private final BookingTypes types;

    BookingTypeController(BookingTypes types) {
        this.types = types;
    }

    @Get
    @Operation(operationId = "listBookingTypes", summary = "The types of booking, those that can be booked first")
    List<BookingTypeView> list(Caller caller) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return types.all(caller.tenant()).stream().map(BookingTypeView::of).toList();
    }

    @Idempotent
    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addBookingType", summary = "Add a type of booking")
    HttpResponse<BookingTypeView> add(Caller caller, HttpRequest<?> request, @Body BookingTypeRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        BookingType type = types.create(caller.tenant(), body.details());
        return HttpResponse.created(BookingTypeView.of(type), URI.create(request.getPath() + "/" + type.id()));
    }

    @Get("/{id}")
    @Operation(operationId = "getBookingType", summary = "A type of booking, with its version as ETag")
    HttpResponse<BookingTypeView> get(Caller caller, @PathVariable UUID id) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        BookingType type = types.get(caller.tenant(), id);
        return Versions.ok(BookingTypeView.of(type), type.version());
    }

    @Versioned
    @Put("/{id}")
    @Operation(operationId = "changeBookingType", summary = "Replace what is known of a type of booking")
    HttpResponse<BookingTypeView> change(
            Caller caller, HttpRequest<?> request, @PathVariable UUID id, @Body BookingTypeRequest body) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        types.get(caller.tenant(), id);
        BookingType type = types.update(caller.tenant(), id, Versions.wanted(request), body.details());
        return Versions.ok(BookingTypeView.of(type), type.version());
    }
}
