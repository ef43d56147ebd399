package io.monedero.vouchers;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How vouchers can be recharged (V-03). All refuse {@code unknown-voucher-type} at {@code typeId}. */
@Singleton
public class Offers {
    private final TenantTransactions transactions;
    private final OfferRepository repository;
    private final VoucherTypes types;

    Offers(TenantTransactions transactions, OfferRepository repository, VoucherTypes types) {
        this.transactions = transactions;
        this.repository = repository;
        this.types = types;
    }

    /** Those that are offered first, the cheapest first. */
    public List<Offer> of(Tenant tenant, UUID typeId) {
        return transactions.read(tenant.id(), () -> {
            types.get(tenant, typeId);
            return repository.ofType(typeId).stream()
                    .map(row -> row.offer(tenant))
                    .toList();
        });
    }

    /** Refused: {@code unknown-voucher-offer} at {@code offerId}. */
    public Offer get(Tenant tenant, UUID typeId, UUID id) {
        return transactions.read(tenant.id(), () -> {
            types.get(tenant, typeId);
            return existing(tenant, typeId, id);
        });
    }

    /** Refused: {@code amount-not-positive}, and as {@link Worth#read} at {@code amount}. */
    public Offer create(Tenant tenant, UUID typeId, OfferDetails details) {
        return transactions.write(tenant.id(), () -> {
            UUID id = Ids.next();
            repository.insert(
                    id,
                    typeId,
                    amount(tenant, typeId, details),
                    details.price().minor(),
                    details.tag(),
                    details.online(),
                    details.description(),
                    details.picture(),
                    details.active());
            return existing(tenant, typeId, id);
        });
    }

    /** Refused as {@link #create}, and {@code unknown-voucher-offer}, {@code changed-meanwhile}. */
    public Offer update(Tenant tenant, UUID typeId, UUID id, int version, OfferDetails wanted) {
        return transactions.write(tenant.id(), () -> {
            long amount = amount(tenant, typeId, wanted);
            existing(tenant, typeId, id);
            int changed = repository.update(
                    id,
                    version,
                    amount,
                    wanted.price().minor(),
                    wanted.tag(),
                    wanted.online(),
                    wanted.description(),
                    wanted.picture(),
                    wanted.active());
            if (changed == 0) {
                throw Refusal.changedMeanwhile().asException();
            }
            return existing(tenant, typeId, id);
        });
    }

    private long amount(Tenant tenant, UUID typeId, OfferDetails details) {
        Worth worth = Worth.read(types.get(tenant, typeId).kind(), details.amount(), tenant, "amount");
        if (worth.minor() <= 0) {
            throw Refusal.invalid("amount-not-positive", "amount", Map.of("amount", worth.toString()))
                    .asException();
        }
        return worth.minor();
    }

    private Offer existing(Tenant tenant, UUID typeId, UUID id) {
        return repository
                .byId(typeId, id)
                .map(row -> row.offer(tenant))
                .orElseThrow(() ->
                        Refusal.notFound("unknown-voucher-offer", "offerId").asException());
    }
}
