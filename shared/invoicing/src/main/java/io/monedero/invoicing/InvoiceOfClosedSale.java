package io.monedero.invoicing;

import io.monedero.sales.Sale;
import io.monedero.sales.SaleClosed;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.util.List;

/** A sale that is paid has its invoice at once; one that was invoiced before it was paid gets no second. */
@Singleton
class InvoiceOfClosedSale implements SaleClosed {
    private final InvoicingSales invoicing;

    InvoiceOfClosedSale(InvoicingSales invoicing) {
        this.invoicing = invoicing;
    }

    @Override
    public void closed(Tenant tenant, Sale sale) {
        if (!sale.documented()) {
            invoicing.issue(tenant, List.of(sale));
        }
    }
}
