package io.monedero.functions.backoffice.sales;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.catalog.Product;
import io.monedero.catalog.Products;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.Discount;
import io.monedero.sales.ChangingLines;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewPayment;
import io.monedero.sales.NewPayment.Rest;
import io.monedero.sales.Sales;
import io.monedero.sales.TakingPayments;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;

/** What is done on the page of a sale: lines, the customer, payments (S-01, S-03). */
@Hidden
@Controller("/{tenant}/admin/sales/{id}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SaleActions {
    private final ChangingLines lines;
    private final Products products;
    private final Sales sales;
    private final TakingPayments payments;
    private final SaleViews views;

    SaleActions(ChangingLines lines, Products products, Sales sales, TakingPayments payments, SaleViews views) {
        this.lines = lines;
        this.products = products;
        this.sales = sales;
        this.payments = payments;
        this.views = views;
    }

    /** A product's button was pressed, or its barcode read. */
    @Post("/lines")
    HttpResponse<String> add(Page page, @PathVariable UUID id, Form form) {
        page.allowedTo(Permission.SELL);
        return views.send(page, id, form, () -> {
            UUID product = form.has("productId") ? form.id("productId") : scanned(page, form);
            return lines.add(page.tenant(), id, NewLine.of(product, 1));
        });
    }

    @Post("/lines/{no}")
    HttpResponse<String> change(Page page, @PathVariable UUID id, @PathVariable int no, Form form) {
        page.allowedTo(Permission.SELL);
        return views.send(
                page,
                id,
                form,
                () -> lines.change(page.tenant(), id, no, form.quantity("quantity"), discount(page, form)));
    }

    @Post("/lines/{no}/remove")
    HttpResponse<String> remove(Page page, @PathVariable UUID id, @PathVariable int no, Form form) {
        page.allowedTo(Permission.SELL);
        return views.send(page, id, form, () -> lines.remove(page.tenant(), id, no));
    }

    @Post("/customer")
    HttpResponse<String> customer(Page page, @PathVariable UUID id, Form form) {
        page.allowedTo(Permission.SELL);
        return views.send(
                page,
                id,
                form,
                () -> sales.assign(page.tenant(), id, form.has("customerId") ? form.id("customerId") : null));
    }

    /** Cash above the amount due comes back as change: what else would a desk do with it. */
    @Post("/payments")
    HttpResponse<String> pay(Page page, @PathVariable UUID id, Form form) {
        page.allowedTo(Permission.TAKE_PAYMENT);
        return views.send(
                page,
                id,
                form,
                () -> payments.take(
                        page.tenant(),
                        id,
                        new NewPayment(
                                form.id("methodId"),
                                form.money("amount", page.tenant()),
                                Rest.CHANGE,
                                form.has("accountId") ? form.id("accountId") : null,
                                null),
                        page.staff().staff()));
    }

    private UUID scanned(Page page, Form form) {
        String barcode = form.text("barcode");
        return products.byBarcode(page.tenant(), barcode)
                .map(Product::id)
                .orElseThrow(() -> Refusal.conflict("unknown-barcode", "barcode", Map.of("value", barcode))
                        .asException());
    }

    private static Discount discount(Page page, Form form) {
        if (!form.has("discount")) {
            return Discount.none();
        }
        return form.optional("discountKind").equals("amount")
                ? new Discount.AmountOff(form.money("discount", page.tenant()))
                : new Discount.PercentOff(form.percentage("discount"));
    }
}
