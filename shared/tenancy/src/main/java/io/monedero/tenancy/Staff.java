package io.monedero.tenancy;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.StaffRepository.RoleRow;
import io.monedero.tenancy.StaffRepository.StaffRow;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of a business, their roles, and the places where they work (T-03, T-04). */
@Singleton
public class Staff {
    private final TenantTransactions transactions;
    private final StaffRepository repository;

    Staff(TenantTransactions transactions, StaffRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** The active member of staff with this verified mail address, with the permissions of this moment. */
    public Optional<StaffMember> byEmail(TenantId tenant, String email) {
        return transactions
                .readAtOnce(tenant, () -> repository.atWork(tenant.toString(), email.toLowerCase(Locale.ROOT)))
                .map(row -> new StaffMember(
                        row.staffId(), row.name(), row.email(), permissions(row.owner(), row.permissions())));
    }

    public List<Entry> all(TenantId tenant) {
        return transactions.read(tenant, repository::all).stream()
                .map(Staff::entry)
                .toList();
    }

    public List<Role> roles(TenantId tenant) {
        return transactions.read(tenant, repository::roles).stream()
                .map(Staff::role)
                .toList();
    }

    public List<Register> registers(TenantId tenant) {
        return transactions.read(tenant, repository::registers);
    }

    /** The register, or {@code unknown-register} at the field. */
    public Register register(TenantId tenant, UUID id, String field) {
        return registers(tenant).stream()
                .filter(register -> register.registerId().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-register", field).asException());
    }

    public List<Location> locations(TenantId tenant) {
        return transactions.read(tenant, repository::locations);
    }

    /** Creates a role with single permissions. Refused: {@code name-taken}. */
    public Role addRole(Tenant tenant, String name, Set<Permission> permissions) {
        return transactions.write(tenant.id(), () -> {
            refuseTaken(repository.roles().stream().anyMatch(role -> role.name().equalsIgnoreCase(name)), "name", name);
            UUID id = Ids.next();
            repository.insertRole(id, name, false);
            repository.insertPermissions(id, codes(permissions));
            return new Role(id, name, false, permissions);
        });
    }

    /** Replaces what a role allows. Refused: {@code unknown-role}, {@code owner-role-fixed}. */
    public Role allow(Tenant tenant, UUID roleId, Set<Permission> permissions) {
        return transactions.write(tenant.id(), () -> {
            RoleRow role = existingRole(roleId);
            if (role.owner()) {
                throw Refusal.conflict("owner-role-fixed", "role", Map.of()).asException();
            }
            repository.deletePermissions(roleId);
            repository.insertPermissions(roleId, codes(permissions));
            return new Role(roleId, role.name(), false, permissions);
        });
    }

    /** Adds a person, who can log in with that mail address at once. Refused: {@code unknown-role}, {@code email-taken}. */
    public Entry add(Tenant tenant, String name, String email, UUID roleId) {
        String address = email.strip().toLowerCase(Locale.ROOT);
        return transactions.write(tenant.id(), () -> {
            RoleRow role = existingRole(roleId);
            if (repository.all().stream().anyMatch(person -> person.email().equals(address))) {
                throw Refusal.conflict("email-taken", "email", Map.of("email", address))
                        .asException();
            }
            UUID id = Ids.next();
            repository.insertStaff(id, roleId, name.strip(), address);
            return new Entry(id, name.strip(), address, true, role.name());
        });
    }

    private RoleRow existingRole(UUID roleId) {
        return repository.roles().stream()
                .filter(role -> role.roleId().equals(roleId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("unknown-role", "roleId").asException());
    }

    private static void refuseTaken(boolean taken, String field, String name) {
        if (taken) {
            throw Refusal.conflict("name-taken", field, Map.of("name", name)).asException();
        }
    }

    private static String[] codes(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::code).toArray(String[]::new);
    }

    private static Entry entry(StaffRow row) {
        return new Entry(row.staffId(), row.name(), row.email(), row.active(), row.roleName());
    }

    private static Role role(RoleRow row) {
        return new Role(row.roleId(), row.name(), row.owner(), permissions(row.owner(), row.permissions()));
    }

    private static Set<Permission> permissions(boolean owner, @Nullable List<String> codes) {
        if (owner) {
            return EnumSet.allOf(Permission.class);
        }
        // A code that no permission has any more allows nothing.
        return (codes == null ? List.<String>of() : codes)
                .stream().flatMap(code -> Permission.of(code).stream()).collect(Collectors.toSet());
    }

    /** A line of the list of staff. */
    public record Entry(UUID id, String name, String email, boolean active, String role) {}

    /** A named set of permissions. */
    public record Role(UUID id, String name, boolean owner, Set<Permission> permissions) {}
}
