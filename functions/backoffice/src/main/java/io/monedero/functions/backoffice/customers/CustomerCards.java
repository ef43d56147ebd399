package io.monedero.functions.backoffice.customers;

import io.monedero.customers.Customers;
import io.monedero.fees.FeeFilter;
import io.monedero.fees.Fees;
import io.monedero.sales.SaleFilter;
import io.monedero.sales.SaleStatus;
import io.monedero.sales.SaleSummary;
import io.monedero.sales.Sales;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.wallet.Accounts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Gathers what a customer has here, as it is at one moment. */
@Singleton
class CustomerCards {
    private static final int OPEN_SALES = 50;
    private static final int LAST_SALES = 10;
    private static final int FEES = 50;

    private final TenantTransactions transactions;
    private final Customers customers;
    private final Accounts accounts;
    private final Sales sales;
    private final Fees fees;

    CustomerCards(TenantTransactions transactions, Customers customers, Accounts accounts, Sales sales, Fees fees) {
        this.transactions = transactions;
        this.customers = customers;
        this.accounts = accounts;
        this.sales = sales;
        this.fees = fees;
    }

    /** Refused: {@code unknown-customer}. */
    CustomerCard of(Tenant tenant, UUID id) {
        return transactions.read(
                tenant.id(),
                () -> new CustomerCard(
                        customers.get(tenant.id(), id),
                        accounts.ofCustomer(tenant, id, null),
                        sales(tenant, id, SaleStatus.OPEN, OPEN_SALES),
                        sales(tenant, id, SaleStatus.CLOSED, LAST_SALES),
                        fees.list(tenant.id(), new FeeFilter(null, id, null), null, FEES)));
    }

    private List<SaleSummary> sales(Tenant tenant, UUID customer, SaleStatus status, int most) {
        return sales.list(tenant, new SaleFilter(status, customer, null, null), null, most);
    }
}
