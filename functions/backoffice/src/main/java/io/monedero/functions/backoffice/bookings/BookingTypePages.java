package io.monedero.functions.backoffice.bookings;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.booking.BookingType;
import io.monedero.booking.BookingTypes;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** C-08: what can be booked. */
@Hidden
@Controller("/{tenant}/admin/booking-types")
@Secured(SecurityRule.IS_AUTHENTICATED)
class BookingTypePages {
    private static final String PLACE = "booking-types";
    private static final int CHOICES = 500;

    private final BookingTypes types;
    private final Products products;
    private final Pages pages;

    BookingTypePages(BookingTypes types, Products products, Pages pages) {
        this.types = types;
        this.products = products;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("bookings/types.jte", page, types.all(page.tenant()));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return form(page, null);
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::blank, () -> {
            types.create(page.tenant(), BookingTypeForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return form(page, types.get(page.tenant(), id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            types.update(page.tenant(), id, form.version(), BookingTypeForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    private MutableHttpResponse<String> form(Page page, @Nullable BookingType type) {
        List<Option> choices = products.list(page.tenant(), ProductFilter.none(), null, CHOICES).stream()
                .map(product -> new Option(product.id().toString(), product.name()))
                .toList();
        return pages.show("bookings/type.jte", page, new BookingTypeForm(type, choices));
    }
}
