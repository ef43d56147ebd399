package io.monedero.fees;

import io.monedero.customers.Customers;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer joins a fee, and leaves it (F-03). */
@Singleton
public class Joining {
    private final TenantTransactions transactions;
    private final FeeRepository repository;
    private final FeeTypes types;
    private final Customers customers;
    private final Staff staff;
    private final Clock clock;

    Joining(
            TenantTransactions transactions,
            FeeRepository repository,
            FeeTypes types,
            Customers customers,
            Staff staff,
            Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.types = types;
        this.customers = customers;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The first receipt is due on the day itself; the daily emission issues it.
     *
     * @param locationId null for the first location of the business
     * @param joinedOn null for today at the business; up to a year back or ahead
     * @throws io.monedero.kernel.Refused {@code unknown-fee-type}, {@code fee-type-inactive}, {@code unknown-customer},
     *     {@code unknown-location}, {@code joining-day-outside}
     */
    public Fee join(
            Tenant tenant, UUID typeId, UUID customerId, @Nullable UUID locationId, @Nullable LocalDate joinedOn) {
        return transactions.write(tenant.id(), () -> {
            FeeType type = types.get(tenant, typeId);
            if (!type.details().active()) {
                throw Refusal.conflict("fee-type-inactive", "typeId", Map.of("name", type.name()))
                        .asException();
            }
            customers.get(tenant.id(), customerId);
            UUID id = Ids.next();
            repository.insert(id, typeId, customerId, location(tenant, locationId), day(tenant, joinedOn));
            return existing(id);
        });
    }

    /**
     * Ends the fee: periods that begin before the day are still receipted, none after.
     *
     * @param endedOn the first day without it
     * @throws io.monedero.kernel.Refused {@code unknown-fee}, {@code fee-ended}, {@code ends-before-joining}
     */
    public Fee leave(Tenant tenant, UUID feeId, LocalDate endedOn) {
        return transactions.write(tenant.id(), () -> {
            Fee fee = repository.locked(feeId).orElseThrow(Joining::unknown).fee();
            if (fee.endedOn() != null) {
                throw Refusal.conflict(
                                "fee-ended", "fee", Map.of("day", fee.endedOn().toString()))
                        .asException();
            }
            if (endedOn.isBefore(fee.joinedOn())) {
                throw Refusal.invalid(
                                "ends-before-joining",
                                "endedOn",
                                Map.of("day", fee.joinedOn().toString()))
                        .asException();
            }
            repository.end(feeId, endedOn);
            return existing(feeId);
        });
    }

    private UUID location(Tenant tenant, @Nullable UUID wanted) {
        return staff.locations(tenant.id()).stream()
                .filter(place -> wanted == null || place.locationId().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.notFound("unknown-location", "locationId").asException())
                .locationId();
    }

    private LocalDate day(Tenant tenant, @Nullable LocalDate wanted) {
        LocalDate today = tenant.dayAt(clock.instant());
        LocalDate day = wanted == null ? today : wanted;
        if (day.isBefore(today.minusYears(1)) || day.isAfter(today.plusYears(1))) {
            throw Refusal.invalid("joining-day-outside", "joinedOn", Map.of("day", day.toString()))
                    .asException();
        }
        return day;
    }

    private Fee existing(UUID id) {
        return repository.byId(id).orElseThrow(Joining::unknown).fee();
    }

    private static RuntimeException unknown() {
        return Refusal.notFound("unknown-fee", "fee").asException();
    }
}
