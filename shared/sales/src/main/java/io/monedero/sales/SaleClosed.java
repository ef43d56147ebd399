package io.monedero.sales;

import io.monedero.tenancy.Tenant;

/** What else must happen when a sale is paid, in the transaction of its last payment and as that transaction's end. */
@FunctionalInterface
public interface SaleClosed {
    void closed(Tenant tenant, Sale sale);
}
