package io.monedero.tenancy;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** T-01: a business signs up by itself and can sell at once. */
@Singleton
public class SigningUp {
    private final TenantTransactions transactions;
    private final TenantRepository tenants;
    private final StaffRepository staff;
    private final List<TenantSetup> setups;
    private final Clock clock;

    SigningUp(
            TenantTransactions transactions,
            TenantRepository tenants,
            StaffRepository staff,
            List<TenantSetup> setups,
            Clock clock) {
        this.transactions = transactions;
        this.tenants = tenants;
        this.staff = staff;
        this.setups = List.copyOf(setups);
        this.clock = clock;
    }

    /**
     * Creates the business with all it needs, or nothing.
     *
     * @throws io.monedero.kernel.Refused {@code slug-taken}
     */
    public Tenant signUp(SignUp wanted) {
        Tenant tenant = wanted.tenant(new TenantId(Ids.next()));
        return transactions.write(tenant.id(), () -> {
            Instant now = clock.instant();
            if (insert(tenant, now) == 0) {
                throw Refusal.conflict("slug-taken", "slug", Map.of("slug", tenant.slug()))
                        .asException();
            }
            TenantSetup.Place place = furnish(wanted);
            setups.forEach(setup -> setup.setUp(tenant, place));
            return tenant;
        });
    }

    private int insert(Tenant tenant, Instant now) {
        return tenants.insert(
                tenant.id().value(),
                tenant.slug(),
                tenant.name(),
                tenant.country(),
                tenant.currency().getCurrencyCode(),
                tenant.zone().getId(),
                tenant.language().getLanguage(),
                tenant.pricesIncludeTax(),
                tenant.dayAt(now).minusDays(1),
                now);
    }

    private TenantSetup.Place furnish(SignUp wanted) {
        UUID location = Ids.next();
        UUID register = Ids.next();
        UUID role = Ids.next();
        UUID owner = Ids.next();
        staff.insertLocation(location, wanted.name());
        staff.insertRegister(register, location, "1");
        staff.insertRole(role, "Owner", true);
        staff.insertStaff(owner, role, wanted.ownerName(), wanted.ownerEmail());
        return new TenantSetup.Place(location, register, owner);
    }
}
