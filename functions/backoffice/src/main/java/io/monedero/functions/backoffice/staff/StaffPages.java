package io.monedero.functions.backoffice.staff;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.swagger.v3.oas.annotations.Hidden;

/** T-04: who works here. */
@Hidden
@Controller("/{tenant}/admin/staff")
@Secured(SecurityRule.IS_AUTHENTICATED)
class StaffPages {
    private final Staff staff;
    private final Pages pages;

    StaffPages(Staff staff, Pages pages) {
        this.staff = staff;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> list(Page page) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_STAFF).tenantId();
        return pages.show("staff/list.jte", page, new StaffList(staff.all(tenant), staff.roles(tenant)));
    }

    @Get("/new")
    MutableHttpResponse<String> form(Page page) {
        TenantId tenant = page.allowedTo(Permission.MANAGE_STAFF).tenantId();
        return pages.show("staff/person.jte", page, PersonForm.of(staff.roles(tenant)));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_STAFF);
        return pages.send(page, form, this::form, () -> {
            staff.add(page.tenant(), form.text("name", 120), form.mail("email"), form.id("roleId"));
            return page.done("staff", "person-added");
        });
    }
}
