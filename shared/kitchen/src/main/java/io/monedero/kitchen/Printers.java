package io.monedero.kitchen;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The printers of each location. */
@Singleton
public class Printers {
    private final TenantTransactions transactions;
    private final PrinterRepository repository;
    private final Staff staff;

    Printers(TenantTransactions transactions, PrinterRepository repository, Staff staff) {
        this.transactions = transactions;
        this.repository = repository;
        this.staff = staff;
    }

    /** Location by location, by name. */
    public List<Printer> all(TenantId tenant) {
        return transactions.read(tenant, repository::all);
    }

    /** Refused: {@code unknown-printer} at {@code printerId}. */
    public Printer get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** Refused: {@code text-length} or {@code name-taken} at {@code name}, {@code unknown-location} at {@code locationId}. */
    public Printer create(Tenant tenant, UUID locationId, String name) {
        String wanted = Require.text(name, "name", 1, 60);
        return transactions.write(tenant.id(), () -> {
            if (staff.locations(tenant.id()).stream()
                    .noneMatch(place -> place.locationId().equals(locationId))) {
                throw Refusal.notFound("unknown-location", "locationId").asException();
            }
            UUID id = Ids.next();
            if (repository.insert(id, locationId, wanted) == 0) {
                throw Refusal.nameTaken(wanted).asException();
            }
            return existing(id);
        });
    }

    /** It stays where it is. Refused: {@code unknown-printer}, {@code name-taken}, {@code changed-meanwhile}. */
    public Printer rename(Tenant tenant, UUID id, int version, String name) {
        String wanted = Require.text(name, "name", 1, 60);
        return transactions.write(tenant.id(), () -> {
            if (repository.nameTaken(existing(id).locationId(), wanted, id)) {
                throw Refusal.nameTaken(wanted).asException();
            }
            if (repository.update(id, version, wanted) == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    private Printer existing(UUID id) {
        return repository
                .byId(id)
                .orElseThrow(
                        () -> Refusal.notFound("unknown-printer", "printerId").asException());
    }
}
