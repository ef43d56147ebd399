package io.monedero.catalog;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * The sessions of treatments (C-09). A product with sessions is a treatment: it costs what they cost together, and that
 * price is kept with every change of them.
 */
@Singleton
public class TreatmentSessions {
    private static final int MOST = 100;

    private final TenantTransactions transactions;
    private final TreatmentSessionRepository repository;
    private final Products products;

    TreatmentSessions(TenantTransactions transactions, TreatmentSessionRepository repository, Products products) {
        this.transactions = transactions;
        this.repository = repository;
        this.products = products;
    }

    /** In their order; none for a product that is no treatment. Refused: {@code unknown-product}. */
    public List<TreatmentSession> of(Tenant tenant, UUID productId) {
        return transactions.read(tenant.id(), () -> {
            products.get(tenant, productId);
            return repository.of(productId).stream()
                    .map(row -> new TreatmentSession(row.name(), tenant.money(row.price())))
                    .toList();
        });
    }

    /**
     * Replaces the sessions; none makes the product an ordinary one again, at the price that it has.
     *
     * @param version of the product, whose price changes
     * @throws io.monedero.kernel.Refused {@code unknown-product}, {@code changed-meanwhile}; {@code sessions-outside} over
     *     100
     */
    public Product replace(Tenant tenant, UUID productId, int version, List<TreatmentSession> sessions) {
        Require.that(sessions.size() <= MOST, "sessions-outside", "sessions", String.valueOf(sessions.size()));
        return transactions.write(tenant.id(), () -> {
            Product product = products.get(tenant, productId);
            Money price = sessions.isEmpty()
                    ? product.details().price()
                    : sessions.stream().map(TreatmentSession::price).reduce(Money.zero(tenant.currency()), Money::plus);
            if (repository.setPrice(productId, version, price.minor()) == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            repository.delete(productId);
            repository.insert(
                    productId,
                    sessions.stream().map(TreatmentSession::name).toArray(String[]::new),
                    sessions.stream().map(each -> each.price().minor()).toArray(Long[]::new));
            return products.get(tenant, productId);
        });
    }
}
