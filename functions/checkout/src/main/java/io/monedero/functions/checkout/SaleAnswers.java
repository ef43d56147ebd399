package io.monedero.functions.checkout;

import io.micronaut.http.HttpResponse;
import io.monedero.invoicing.Invoices;
import io.monedero.sales.Sale;
import io.monedero.web.Caller;
import jakarta.inject.Singleton;
import java.net.URI;

/** A sale as the answer to whatever was done with it. */
@Singleton
class SaleAnswers {
    private final Invoices invoices;

    SaleAnswers(Invoices invoices) {
        this.invoices = invoices;
    }

    HttpResponse<SaleView> ok(Caller caller, Sale sale) {
        return HttpResponse.ok(view(caller, sale));
    }

    /** 201: something was added to the sale at this address. */
    HttpResponse<SaleView> created(Caller caller, Sale sale) {
        return HttpResponse.created(
                view(caller, sale), URI.create("/" + caller.tenant().slug() + "/api/v1/sales/" + sale.id()));
    }

    private SaleView view(Caller caller, Sale sale) {
        return SaleView.of(sale, invoices.ofSale(caller.tenantId(), sale.id()), caller.language());
    }
}
