package io.monedero.pricing.tariff;

import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Everything that changes prices goes through here: it is counted with its own transaction, and one comes after the other. */
@Singleton
class TariffChanges {
    private final TenantTransactions transactions;
    private final TariffRepository repository;

    TariffChanges(TenantTransactions transactions, TariffRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    <T> T inForce(Tenant tenant, Supplier<T> work) {
        return of(tenant, Tariff.inForce(tenant), work);
    }

    /** Refused: {@code unknown-draft}. */
    <T> T of(Tenant tenant, Tariff tariff, Supplier<T> work) {
        return transactions.write(tenant.id(), () -> {
            if (tariff.equals(Tariff.inForce(tenant))) {
                repository.changeInForce();
            } else if (repository.changeDraft(tariff.id()) == 0) {
                throw unknownDraft();
            }
            return work.get();
        });
    }

    /** Refused: {@code unknown-draft}. */
    void refuseUnknown(Tenant tenant, Tariff tariff) {
        if (!tariff.equals(Tariff.inForce(tenant))
                && repository.draft(tariff.id()).isEmpty()) {
            throw unknownDraft();
        }
    }

    static RuntimeException unknownDraft() {
        return Refusal.notFound("unknown-draft", "draftId").asException();
    }
}
