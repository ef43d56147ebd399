package io.monedero.catalog;

import io.monedero.catalog.PaymentMethodRepository.MethodRow;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** How customers of a business may pay (C-10). */
@Singleton
public class PaymentMethods {
    private final TenantTransactions transactions;
    private final PaymentMethodRepository repository;

    PaymentMethods(TenantTransactions transactions, PaymentMethodRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** In the order of their buttons. */
    public List<PaymentMethod> all(TenantId tenant) {
        return transactions.read(tenant, repository::all).stream()
                .map(MethodRow::method)
                .toList();
    }

    /** Refused: {@code unknown-payment-method}. */
    public PaymentMethod get(TenantId tenant, UUID id) {
        return transactions.read(tenant, () -> existing(id));
    }

    /** Refused: {@code name-taken}. */
    public PaymentMethod create(Tenant tenant, PaymentMethodDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            int inserted = repository.insert(
                    id,
                    details.name(),
                    details.onlineName(),
                    details.colour(),
                    details.kind().code(),
                    details.gateway(),
                    details.availableOnline(),
                    details.availableInPos(),
                    details.automatable(),
                    details.kind().isVirtual(),
                    details.refundableInPos(),
                    details.refundProvider(),
                    details.priority(),
                    details.active());
            if (inserted == 0) {
                throw Refusal.nameTaken(details.name()).asException();
            }
            return existing(id);
        });
    }

    /** Refused: {@code unknown-payment-method}, {@code payment-kind-fixed}, {@code name-taken}, {@code changed-meanwhile}. */
    public PaymentMethod update(Tenant tenant, UUID id, int version, PaymentMethodDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            if (existing(id).kind() != wanted.kind()) {
                throw Refusal.invalid("payment-kind-fixed", "kind").asException();
            }
            if (repository.nameTaken(wanted.name(), id)) {
                throw Refusal.nameTaken(wanted.name()).asException();
            }
            int changed = repository.update(
                    id,
                    version,
                    wanted.name(),
                    wanted.onlineName(),
                    wanted.colour(),
                    wanted.gateway(),
                    wanted.availableOnline(),
                    wanted.availableInPos(),
                    wanted.automatable(),
                    wanted.refundableInPos(),
                    wanted.refundProvider(),
                    wanted.priority(),
                    wanted.active());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(id);
        });
    }

    private PaymentMethod existing(UUID id) {
        return repository
                .byId(id)
                .map(MethodRow::method)
                .orElseThrow(() ->
                        Refusal.notFound("unknown-payment-method", "methodId").asException());
    }
}
