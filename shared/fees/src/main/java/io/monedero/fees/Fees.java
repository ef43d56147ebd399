package io.monedero.fees;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.TenantId;
import io.monedero.sales.SaleStatus;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has joined what, and the receipts they got. */
@Singleton
public class Fees {
    private final TenantTransactions transactions;
    private final FeeRepository repository;

    Fees(TenantTransactions transactions, FeeRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    /** Refused: {@code unknown-fee}. */
    public Fee get(TenantId tenant, UUID id) {
        return transactions.read(
                tenant,
                () -> repository
                        .byId(id)
                        .orElseThrow(
                                () -> Refusal.notFound("unknown-fee", "fee").asException())
                        .fee());
    }

    /**
     * The newest first.
     *
     * @param after the last fee of the page before; null for the first page
     */
    public List<Fee> list(TenantId tenant, FeeFilter filter, @Nullable UUID after, int size) {
        return transactions
                .read(tenant, () -> repository.page(filter.typeId(), filter.customerId(), filter.active(), after, size))
                .stream()
                .map(FeeRepository.FeeRow::fee)
                .toList();
    }

    /** The newest period first. */
    public List<Receipt> receipts(Tenant tenant, UUID feeId) {
        return transactions.read(tenant.id(), () -> repository.receipts(feeId)).stream()
                .map(row -> new Receipt(
                        row.receiptId(),
                        new Period(row.periodStart(), row.periodEnd()),
                        row.saleId(),
                        row.invoiceId(),
                        row.numberText(),
                        tenant.money(row.total()),
                        row.status().equals(SaleStatus.CLOSED.code())))
                .toList();
    }
}
