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
import io.monedero.catalog.Products;
import io.monedero.catalog.TreatmentSessions;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** C-09: the sessions of a treatment. */
@Hidden
@Controller("/{tenant}/admin/products/{id}/sessions")
@Secured(SecurityRule.IS_AUTHENTICATED)
class SessionPages {
    private final TreatmentSessions sessions;
    private final Products products;
    private final Pages pages;

    SessionPages(TreatmentSessions sessions, Products products, Pages pages) {
        this.sessions = sessions;
        this.products = products;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show(
                "bookings/sessions.jte",
                page,
                new SessionForm(products.get(page.tenant(), id), sessions.of(page.tenant(), id)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            sessions.replace(page.tenant(), id, form.version(), SessionForm.read(form, page.tenant()));
            return page.done("products/" + id + "/sessions", "sessions-saved");
        });
    }
}
