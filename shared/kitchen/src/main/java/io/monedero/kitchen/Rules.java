package io.monedero.kitchen;

import io.monedero.catalog.Subfamilies;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What prints where (C-07): two rules for the same subfamily and register print it twice, in two places. */
@Singleton
public class Rules {
    private static final int MOST_COPIES = 9;

    private final TenantTransactions transactions;
    private final RuleRepository repository;
    private final Printers printers;
    private final Subfamilies subfamilies;
    private final Staff staff;

    Rules(
            TenantTransactions transactions,
            RuleRepository repository,
            Printers printers,
            Subfamilies subfamilies,
            Staff staff) {
        this.transactions = transactions;
        this.repository = repository;
        this.printers = printers;
        this.subfamilies = subfamilies;
        this.staff = staff;
    }

    /** Subfamily by subfamily, register by register. */
    public List<Rule> all(TenantId tenant) {
        return transactions.read(tenant, repository::all);
    }

    /**
     * Adds a rule.
     *
     * @throws io.monedero.kernel.Refused {@code copies-outside}, {@code unknown-subfamily}, {@code unknown-register},
     *     {@code unknown-printer}, {@code rule-exists} at {@code printerId}
     */
    public void add(Tenant tenant, UUID subfamilyId, UUID registerId, UUID printerId, int copies) {
        Require.that(copies >= 1 && copies <= MOST_COPIES, "copies-outside", "copies", String.valueOf(copies));
        transactions.write(tenant.id(), () -> {
            subfamilies.get(tenant.id(), subfamilyId);
            staff.register(tenant.id(), registerId, "registerId");
            Printer printer = printers.get(tenant.id(), printerId);
            if (repository.insert(subfamilyId, registerId, printerId, copies) == 0) {
                throw Refusal.conflict("rule-exists", "printerId", Map.of("name", printer.name()))
                        .asException();
            }
            return printer;
        });
    }

    /** Refused: {@code unknown-rule}. */
    public void remove(Tenant tenant, UUID subfamilyId, UUID registerId, UUID printerId) {
        transactions.write(tenant.id(), () -> {
            int removed = repository.delete(subfamilyId, registerId, printerId);
            if (removed == 0) {
                throw Refusal.notFound("unknown-rule", "printerId").asException();
            }
            return removed;
        });
    }
}
