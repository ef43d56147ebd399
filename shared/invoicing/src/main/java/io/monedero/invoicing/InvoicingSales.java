package io.monedero.invoicing;

import io.monedero.customers.Customer;
import io.monedero.customers.Customers;
import io.monedero.kernel.Money;
import io.monedero.sales.Sale;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Issues the invoices of sales, one a company that sold in each (I-06). Joins the caller's transaction, as its end. */
@Singleton
public class InvoicingSales {
    private final TenantTransactions transactions;
    private final IssuingInvoices issuing;
    private final InvoiceTypes types;
    private final Customers customers;

    InvoicingSales(TenantTransactions transactions, IssuingInvoices issuing, InvoiceTypes types, Customers customers) {
        this.transactions = transactions;
        this.issuing = issuing;
        this.types = types;
        this.customers = customers;
    }

    /**
     * Simplified invoices; full ones where the law allows no simplified one of that amount.
     *
     * @return sale by sale, in the order given, company by company
     * @throws io.monedero.kernel.Refused as {@link IssuingInvoices#issueAll}
     */
    public List<Invoice> issue(Tenant tenant, List<Sale> sales) {
        return transactions.write(tenant.id(), () -> {
            Map<UUID, Customer> buyers = customers.byIds(
                    tenant.id(),
                    sales.stream()
                            .map(Sale::customerId)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
            Money limit = simplifiedLimit(tenant);
            List<InvoiceDraft> drafts = new ArrayList<>();
            for (Sale sale : sales) {
                Customer buyer = sale.customerId() == null ? null : buyers.get(sale.customerId());
                SaleDrafts.of(sale, buyer, limit).forEach(drafts::add);
            }
            return issuing.issueAll(tenant, drafts);
        });
    }

    private @Nullable Money simplifiedLimit(Tenant tenant) {
        return types.all(tenant).stream()
                .filter(type -> type.kind() == InvoiceKind.SIMPLIFIED)
                .map(InvoiceType::maximum)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
