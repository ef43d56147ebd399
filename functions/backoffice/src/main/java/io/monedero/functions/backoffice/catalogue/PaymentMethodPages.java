package io.monedero.functions.backoffice.catalogue;

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
import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** C-10: how customers may pay. The kind of a method is chosen once, when it is made. */
@Hidden
@Controller("/{tenant}/admin/payment-methods")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PaymentMethodPages {
    private static final String PLACE = "payment-methods";

    private final PaymentMethods methods;
    private final Pages pages;

    PaymentMethodPages(PaymentMethods methods, Pages pages) {
        this.methods = methods;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        Caller staff = page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("catalogue/payment-methods.jte", page, methods.all(staff.tenantId()));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("catalogue/payment-method.jte", page, new PaymentMethodForm(null));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::blank, () -> {
            methods.create(page.tenant(), PaymentMethodForm.details(form, form.choice("kind", PaymentKind.class)));
            return page.done(PLACE, "payment-method-added");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        Caller staff = page.allowedTo(Permission.MANAGE_CATALOGUE);
        PaymentMethodForm content = new PaymentMethodForm(methods.get(staff.tenantId(), id));
        return pages.show("catalogue/payment-method.jte", page, content);
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        Caller staff = page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            PaymentKind kind = methods.get(staff.tenantId(), id).kind();
            methods.update(page.tenant(), id, form.version(), PaymentMethodForm.details(form, kind));
            return page.done(PLACE, "saved");
        });
    }
}
