package io.monedero.functions.backoffice.staff;

import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role to be made or changed.
 *
 * @param role null for a new one
 */
public record RoleForm(Staff.@Nullable Role role) {

    public List<Permission> permissions() {
        return List.of(Permission.values());
    }

    public boolean allows(Permission permission) {
        return role != null && role.permissions().contains(permission);
    }
}
