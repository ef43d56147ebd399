package io.monedero.tenancy;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The directory of businesses: the questions that can be asked before a tenant is known. */
@Singleton
public class Tenants {
    private final TenantTransactions transactions;
    private final TenantRepository repository;
    private final Map<String, Tenant> known = new ConcurrentHashMap<>();

    Tenants(TenantTransactions transactions, TenantRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /**
     * The business at an address. Kept for the life of a warm function: what a {@link Tenant} carries cannot change
     * after sign-up.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-tenant}
     */
    public Tenant bySlug(String slug) {
        Tenant cached = known.get(slug);
        if (cached != null) {
            return cached;
        }
        Tenant found = transactions
                .withoutTenant(() -> repository.bySlug(slug))
                .map(TenantRow::tenant)
                .orElseThrow(() -> Refusal.notFound("unknown-tenant", "tenant").asException());
        known.put(slug, found);
        return found;
    }

    /** The businesses where the person with this verified mail address is active staff. */
    public List<Membership> membershipsOf(String mail) {
        return transactions.withoutTenant(() -> repository.membershipsOf(mail));
    }

    /** Slugs of all businesses, in a stable order. */
    public List<String> all() {
        return transactions.withoutTenant(repository::all).stream()
                .map(TenantRepository.TenantKey::slug)
                .toList();
    }

    /** Businesses whose local day has begun and whose fees of that day are not all emitted (F-09). */
    public List<DueDay> withFeesDue(Instant moment) {
        return transactions.withoutTenant(() -> repository.withFeesDue(moment)).stream()
                .map(row -> new DueDay(row.slug(), row.localDay()))
                .toList();
    }

    /** Notes that the fees of all days up to this one are emitted; the mark never goes back. */
    public void markFeesEmitted(TenantId tenant, LocalDate day) {
        transactions.write(tenant, () -> repository.markFeesEmitted(day));
    }

    /**
     * Businesses with mail that should have left by this moment, the longest waiting first (S-12).
     *
     * @param mostAttempts what was tried so often in vain is not due any more
     */
    public List<TenantId> withMailDue(Instant moment, int mostAttempts) {
        return transactions.withoutTenant(() -> repository.withMailDue(moment, mostAttempts)).stream()
                .map(TenantId::new)
                .toList();
    }

    /** A business and the local day that has begun there. */
    public record DueDay(String slug, LocalDate day) {}
}
