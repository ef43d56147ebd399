package io.monedero.tenancy;

import io.monedero.kernel.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A person who works in a tenant, with what the person's role allows at this moment.
 *
 * @param email how the log-in provider names the person; lower case
 */
public record StaffMember(UUID id, String name, String email, Set<Permission> permissions) {
    public StaffMember {
        permissions = Set.copyOf(permissions);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Refuses with {@code permission-missing} unless the person may do it. */
    public void require(Permission permission) {
        if (!may(permission)) {
            throw Refusal.forbidden("permission-missing", Map.of("permission", permission.code()))
                    .asException();
        }
    }
}
