package io.monedero.functions.backoffice.staff;

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
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** T-04: roles and their single permissions. */
@Hidden
@Controller("/{tenant}/admin/staff/roles")
@Secured(SecurityRule.IS_AUTHENTICATED)
class RolePages {
    private static final String PERMISSIONS = "permissions";

    private final Staff staff;
    private final Pages pages;

    RolePages(Staff staff, Pages pages) {
        this.staff = staff;
        this.pages = pages;
    }

    @Get("/new")
    MutableHttpResponse<String> form(Page page) {
        page.allowedTo(Permission.MANAGE_STAFF);
        return pages.show("staff/role.jte", page, new RoleForm(null));
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_STAFF);
        return pages.send(page, form, this::form, () -> {
            staff.addRole(page.tenant(), form.text("name", 60), ticked(form));
            return page.done("staff", "role-saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> form(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_STAFF);
        return pages.show("staff/role.jte", page, new RoleForm(existing(page, id)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> allow(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_STAFF);
        return pages.send(page, form, again -> form(again, id), () -> {
            staff.allow(page.tenant(), id, ticked(form));
            return page.done("staff", "role-saved");
        });
    }

    private Staff.Role existing(Page page, UUID id) {
        return staff.roles(page.tenant().id()).stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-role", "role").asException());
    }

    private static Set<Permission> ticked(Form form) {
        return form.all(PERMISSIONS).stream()
                .map(code -> Permission.of(code)
                        .orElseThrow(() -> Refusal.invalid("unknown-permission", PERMISSIONS, Map.of("value", code))
                                .asException()))
                .collect(Collectors.toSet());
    }
}
