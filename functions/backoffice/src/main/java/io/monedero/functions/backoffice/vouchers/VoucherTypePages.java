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
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.tenancy.Permission;
import io.monedero.vouchers.Offer;
import io.monedero.vouchers.Offers;
import io.monedero.vouchers.VoucherType;
import io.monedero.vouchers.VoucherTypes;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** V-01, V-02, V-04: the kinds of voucher, when one can pay with them and for what. */
@Hidden
@Controller("/{tenant}/admin/voucher-types")
@Secured(SecurityRule.IS_AUTHENTICATED)
class VoucherTypePages {
    static final String PLACE = "voucher-types";
    private static final int CHOICES = 500;

    private final VoucherTypes types;
    private final Offers offers;
    private final Products products;
    private final Pages pages;

    VoucherTypePages(VoucherTypes types, Offers offers, Products products, Pages pages) {
        this.types = types;
        this.offers = offers;
        this.products = products;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.show(
                "vouchers/types.jte", page, new VoucherTypeList(types.all(page.tenant()), new VoucherWords(page)));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return form(page, null, List.of());
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.send(page, form, this::blank, () -> {
            VoucherType type = types.create(page.tenant(), VoucherTypeForm.details(form, null));
            return page.done(PLACE + "/" + type.id(), "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return form(page, types.get(page.tenant(), id), offers.of(page.tenant(), id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.send(page, form, again -> present(again, id), () -> {
            VoucherType present = types.get(page.tenant(), id);
            types.update(page.tenant(), id, form.version(), VoucherTypeForm.details(form, present));
            return page.done(PLACE, "saved");
        });
    }

    private MutableHttpResponse<String> form(Page page, @Nullable VoucherType type, List<Offer> open) {
        List<Option> choices = products.list(page.tenant(), ProductFilter.none(), null, CHOICES).stream()
                .map(product -> new Option(product.id().toString(), product.name()))
                .toList();
        return pages.show("vouchers/type.jte", page, new VoucherTypeForm(type, choices, open, new VoucherWords(page)));
    }
}
