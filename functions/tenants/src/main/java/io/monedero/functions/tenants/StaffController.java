package io.monedero.functions.tenants;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.web.Caller;
import io.monedero.web.Idempotent;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** T-04: people, roles and single permissions. */
@StaffApi
@Controller("/{tenant}/api/v1")
class StaffController {
    private final Staff staff;

    StaffController(Staff staff) {
        this.staff = staff;
    }

    @Get("/staff")
    @Operation(operationId = "listStaff", summary = "The people who work here")
    List<StaffView> list(Caller caller) {
        caller.allowedTo(Permission.MANAGE_STAFF);
        return staff.all(caller.tenantId()).stream().map(StaffView::of).toList();
    }

    @Idempotent
    @Post("/staff")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addStaff", summary = "Add a person, who can log in at once")
    HttpResponse<StaffView> add(Caller caller, @Body StaffRequest body) {
        caller.allowedTo(Permission.MANAGE_STAFF);
        return HttpResponse.created(StaffView.of(staff.add(caller.tenant(), body.name(), body.email(), body.roleId())));
    }

    @Get("/roles")
    @Operation(operationId = "listRoles", summary = "The roles and what they allow")
    List<RoleView> roles(Caller caller) {
        caller.allowedTo(Permission.MANAGE_STAFF);
        return staff.roles(caller.tenantId()).stream().map(RoleView::of).toList();
    }

    @Idempotent
    @Post("/roles")
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addRole", summary = "Add a role with single permissions")
    HttpResponse<RoleView> addRole(Caller caller, @Body RoleRequest body) {
        caller.allowedTo(Permission.MANAGE_STAFF);
        return HttpResponse.created(
                RoleView.of(staff.addRole(caller.tenant(), body.name(), permissions(body.permissions()))));
    }

    @Put("/roles/{roleId}/permissions")
    @Operation(operationId = "allowRole", summary = "Replace what a role allows")
    RoleView allow(Caller caller, @PathVariable UUID roleId, @Body PermissionsRequest body) {
        caller.allowedTo(Permission.MANAGE_STAFF);
        return RoleView.of(staff.allow(caller.tenant(), roleId, permissions(body.permissions())));
    }

    private static Set<Permission> permissions(Set<String> codes) {
        return codes.stream()
                .map(code -> Permission.of(code)
                        .orElseThrow(() -> Refusal.invalid("unknown-permission", "permissions", Map.of("value", code))
                                .asException()))
                .collect(Collectors.toSet());
    }

    /** A new member of staff. */
    @Serdeable
    record StaffRequest(String name, String email, UUID roleId) {}

    /** A new role with its permissions' codes. */
    @Serdeable
    record RoleRequest(
            String name,

            @ArraySchema(schema = @Schema(example = "take-payment"))
            Set<String> permissions) {}

    /** What a role allows from now on. */
    @Serdeable
    record PermissionsRequest(
            @ArraySchema(schema = @Schema(example = "take-payment"))
            Set<String> permissions) {}

    /** A member of staff as the API shows one. */
    @Serdeable
    record StaffView(UUID id, String name, String email, boolean active, String role) {
        static StaffView of(Staff.Entry entry) {
            return new StaffView(entry.id(), entry.name(), entry.email(), entry.active(), entry.role());
        }
    }

    /** A role as the API shows one. */
    @Serdeable
    record RoleView(UUID id, String name, boolean owner, List<String> permissions) {
        static RoleView of(Staff.Role role) {
            return new RoleView(
                    role.id(),
                    role.name(),
                    role.owner(),
                    role.permissions().stream().map(Permission::code).sorted().toList());
        }
    }
}
