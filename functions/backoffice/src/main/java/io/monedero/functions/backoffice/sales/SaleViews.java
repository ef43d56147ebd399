package io.monedero.functions.backoffice.sales;

import io.micronaut.http.MutableHttpResponse;
import io.monedero.catalog.PaymentMethod;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.customers.Customer;
import io.monedero.customers.Customers;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.invoicing.Invoices;
import io.monedero.kitchen.Rules;
import io.monedero.sales.Sale;
import io.monedero.sales.Sales;
import io.monedero.tenancy.Tenant;
import io.monedero.wallet.Accounts;
import io.monedero.wallet.CustomerAccount;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** The page of a sale, with all that whoever sells needs beside it. */
@Singleton
class SaleViews {
    private static final int BUTTONS = 24;
    private static final int FOUND = 8;

    private final Sales sales;
    private final Products products;
    private final Customers customers;
    private final Accounts accounts;
    private final PaymentMethods methods;
    private final Invoices invoices;
    private final Rules rules;
    private final Pages pages;

    SaleViews(
            Sales sales,
            Products products,
            Customers customers,
            Accounts accounts,
            PaymentMethods methods,
            Invoices invoices,
            Rules rules,
            Pages pages) {
        this.sales = sales;
        this.products = products;
        this.customers = customers;
        this.accounts = accounts;
        this.methods = methods;
        this.invoices = invoices;
        this.rules = rules;
        this.pages = pages;
    }

    MutableHttpResponse<String> show(Page page, UUID id) {
        return pages.show("sales/sale.jte", page, view(page, id));
    }

    /** Does it and shows the sale as it is then, or what was refused. */
    MutableHttpResponse<String> send(Page page, UUID id, Form form, Supplier<Sale> work) {
        return pages.send(
                page,
                form,
                again -> show(again, id),
                () -> page.to("sales/" + work.get().id()));
    }

    private SaleView view(Page page, UUID id) {
        Tenant tenant = page.tenant();
        Sale sale = sales.get(tenant, id);
        Customer customer = sale.customerId() == null ? null : customers.get(tenant.id(), sale.customerId());
        String searched = page.asked("customer");
        List<CustomerAccount> usable = customer == null
                ? List.of()
                : accounts.ofCustomer(tenant, customer.id(), sale.place().locationId());
        return new SaleView(
                sale,
                products.list(tenant, atTheDesk(page), null, BUTTONS),
                customer,
                searched.isEmpty() ? List.of() : customers.list(tenant.id(), searched, null, null, FOUND),
                usable,
                methods.all(tenant.id()).stream()
                        .filter(method -> usable(method, usable))
                        .toList(),
                invoices.ofSale(tenant.id(), id),
                rules.all(tenant.id()).stream()
                        .anyMatch(rule -> rule.registerId().equals(sale.place().registerId())));
    }

    private static ProductFilter atTheDesk(Page page) {
        return new ProductFilter(page.asked("q").isEmpty() ? null : page.asked("q"), null, true, true);
    }

    private static boolean usable(PaymentMethod method, List<CustomerAccount> accounts) {
        return method.details().active()
                && method.details().availableInPos()
                && switch (method.kind()) {
                    case CASH, CARD, TRANSFER -> true;
                    case ACCOUNT -> !accounts.isEmpty();
                    case VOUCHER, GATEWAY -> false;
                };
    }
}
