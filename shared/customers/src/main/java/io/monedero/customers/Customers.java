package io.monedero.customers;

import io.monedero.customers.CustomerRepository.CustomerRow;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The customers of a business. */
@Singleton
public class Customers {
    private final TenantTransactions transactions;
    private final CustomerRepository repository;
    private final Clock clock;

    Customers(TenantTransactions transactions, CustomerRepository repository, Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * By name.
     *
     * @param text part of the name, or a whole mail address, telephone number or tax id; null for all
     * @param tag that they carry; null for any
     * @param after the last customer of the page before; null for the first page
     */
    public List<Customer> list(
            TenantId tenant, @Nullable String text, @Nullable String tag, @Nullable UUID after, int size) {
        return transactions.read(tenant, () -> repository.page(text, tag, after, size)).stream()
                .map(CustomerRow::customer)
                .toList();
    }

    /** Refused: {@code unknown-customer} at {@code customerId}. */
    public Customer get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** Those of the ids that exist, by id, in one query. */
    public Map<UUID, Customer> byIds(TenantId tenant, Collection<UUID> ids) {
        String[] wanted = ids.stream().map(UUID::toString).toArray(String[]::new);
        return transactions.read(tenant, () -> repository.byIds(wanted)).stream()
                .map(CustomerRow::customer)
                .collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    public Customer create(Tenant tenant, CustomerDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            repository.insert(
                    id,
                    details.name(),
                    details.email(),
                    details.phone(),
                    details.taxId(),
                    details.address(),
                    details.birthDate(),
                    details.language(),
                    details.tags().toArray(String[]::new),
                    clock.instant());
            return existing(id);
        });
    }

    /** Refused: {@code unknown-customer}, {@code changed-meanwhile}. */
    public Customer update(Tenant tenant, UUID id, int version, CustomerDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            existing(id);
            int changed = repository.update(
                    id,
                    version,
                    wanted.name(),
                    wanted.email(),
                    wanted.phone(),
                    wanted.taxId(),
                    wanted.address(),
                    wanted.birthDate(),
                    wanted.language(),
                    wanted.tags().toArray(String[]::new));
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    private Customer existing(UUID id) {
        return repository.byIds(new String[] {id.toString()}).stream()
                .findFirst()
                .map(CustomerRow::customer)
                .orElseThrow(
                        () -> Refusal.notFound("unknown-customer", "customerId").asException());
    }
}
