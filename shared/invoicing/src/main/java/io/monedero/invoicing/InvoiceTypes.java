package io.monedero.invoicing;

import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.util.List;

/** The types of invoice of a business, shared by its companies (I-02). */
@Singleton
public class InvoiceTypes {
    private final TenantTransactions transactions;
    private final InvoiceTypeRepository repository;

    InvoiceTypes(TenantTransactions transactions, InvoiceTypeRepository repository) {
        this.transactions = transactions;
        this.repository = repository;
    }

    public List<InvoiceType> all(Tenant tenant) {
        return transactions.read(tenant.id(), repository::all).stream()
                .map(row -> row.type(tenant))
                .toList();
    }
}
