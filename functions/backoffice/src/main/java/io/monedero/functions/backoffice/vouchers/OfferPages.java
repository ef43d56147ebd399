package io.monedero.functions.backoffice.vouchers;

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
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.monedero.vouchers.Offers;
import io.monedero.vouchers.VoucherTypes;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;

/** V-03: how vouchers of a type can be recharged. */
@Hidden
@Controller("/{tenant}/admin/voucher-types/{typeId}/offers")
@Secured(SecurityRule.IS_AUTHENTICATED)
class OfferPages {
    private final VoucherTypes types;
    private final Offers offers;
    private final Pages pages;

    OfferPages(VoucherTypes types, Offers offers, Pages pages) {
        this.types = types;
        this.offers = offers;
        this.pages = pages;
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page, @PathVariable UUID typeId) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.show("vouchers/offer.jte", page, new OfferForm(types.get(page.tenant(), typeId), null));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form, @PathVariable UUID typeId) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.send(page, form, again -> blank(again, typeId), () -> {
            offers.create(page.tenant(), typeId, OfferForm.details(form, page.tenant()));
            return page.done(VoucherTypePages.PLACE + "/" + typeId, "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID typeId, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.show(
                "vouchers/offer.jte",
                page,
                new OfferForm(types.get(page.tenant(), typeId), offers.get(page.tenant(), typeId, id)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID typeId, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.send(page, form, again -> present(again, typeId, id), () -> {
            offers.update(page.tenant(), typeId, id, form.version(), OfferForm.details(form, page.tenant()));
            return page.done(VoucherTypePages.PLACE + "/" + typeId, "saved");
        });
    }
}
