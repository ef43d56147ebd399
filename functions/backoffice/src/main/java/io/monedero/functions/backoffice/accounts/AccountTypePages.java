package io.monedero.functions.backoffice.accounts;

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
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.wallet.AccountType;
import io.monedero.wallet.AccountTypes;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** W-01: the kinds of account that customers may have, and where each is good for paying. */
@Hidden
@Controller("/{tenant}/admin/account-types")
@Secured(SecurityRule.IS_AUTHENTICATED)
class AccountTypePages {
    private static final String PLACE = "account-types";

    private final AccountTypes types;
    private final Staff staff;
    private final Pages pages;

    AccountTypePages(AccountTypes types, Staff staff, Pages pages) {
        this.types = types;
        this.staff = staff;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_ACCOUNTS).tenantId();
        return pages.show("accounts/types.jte", page, new AccountTypeList(types.all(tenant), staff.locations(tenant)));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return form(page, null);
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.send(page, form, this::blank, () -> {
            types.create(page.tenant(), AccountTypeForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return form(page, types.get(page.tenant().id(), id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_ACCOUNTS);
        return pages.send(page, form, again -> present(again, id), () -> {
            types.update(page.tenant(), id, form.version(), AccountTypeForm.details(form));
            return page.done(PLACE, "saved");
        });
    }

    private MutableHttpResponse<String> form(Page page, @Nullable AccountType type) {
        AccountTypeForm content =
                new AccountTypeForm(type, staff.locations(page.tenant().id()));
        return pages.show("accounts/type.jte", page, content);
    }
}
