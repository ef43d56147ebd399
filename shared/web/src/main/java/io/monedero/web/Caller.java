package io.monedero.web;

import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import java.security.Principal;
import java.util.Locale;

/**
 * A member of staff at work in a tenant, who is answered in a language: what a controller method takes to be reachable by staff only.
 *
 * <p>That one exists means that the address names the tenant, the verified token contains it, and the person is active
 * staff there (T-02). Where one of the three fails, the caller learns only that there is nothing. A principal is
 * no parameter, which keeps it out of the generated description of the API.
 */
public record Caller(Tenant tenant, StaffMember staff, Locale language) implements Principal {

    public TenantId tenantId() {
        return tenant.id();
    }

    @Override
    public String getName() {
        return staff.email();
    }

    /** Refuses unless the person may do it; answers itself, so that a handler can begin with it. */
    public Caller allowedTo(Permission permission) {
        staff.require(permission);
        return this;
    }
}
