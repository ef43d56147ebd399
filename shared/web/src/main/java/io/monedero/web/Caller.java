package io.monedero.web;

import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;

/**
 * A member of staff at work in a tenant: what a controller method takes to be reachable by staff only.
 *
 * <p>That one exists means that the address names the tenant, the verified token contains it, and the person is active
 * staff there (T-02). Where one of the three fails, the caller learns only that there is nothing.
 */
public record Caller(Tenant tenant, StaffMember staff) {

    public TenantId tenantId() {
        return tenant.id();
    }

    /** Refuses unless the person may do it; answers itself, so that a handler can begin with it. */
    public Caller allowedTo(Permission permission) {
        staff.require(permission);
        return this;
    }
}
