package io.monedero.functions.backoffice.customers;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.customers.Customer;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.fees.Fee;
import io.monedero.fees.FeeType;
import io.monedero.fees.FeeTypeDetails;
import io.monedero.fees.FeeTypes;
import io.monedero.fees.Joining;
import io.monedero.fees.Periodicity;
import io.monedero.pricing.Channel;
import io.monedero.sales.ClosingSales;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewPayment;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.Sale;
import io.monedero.sales.SalePlace;
import io.monedero.sales.SaleStatus;
import io.monedero.sales.Sales;
import io.monedero.sales.TakingPayments;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import io.monedero.wallet.AccountTypes;
import io.monedero.wallet.CustomerAccount;
import io.monedero.wallet.OpenAccount;
import io.monedero.wallet.OpeningAccounts;
import io.monedero.web.Answer;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A gym with what customers can have there, and its owner at the browser. */
record Gym(Tenant tenant) {

    static Gym open(String slug) {
        return new Gym(FUNCTION.signUp(slug));
    }

    String path(String place) {
        return "/" + tenant.slug() + "/admin/customers" + place;
    }

    Answer get(String place) {
        return FUNCTION.asOwnerOf(tenant).get(path(place));
    }

    Answer send(String place, String... form) {
        return FUNCTION.asOwnerOf(tenant).form(path(place), form);
    }

    /** The mail address of somebody who may do only this. */
    String staffWho(Permission... may) {
        Staff staff = FUNCTION.bean(Staff.class);
        String email = "bea@" + tenant.slug() + ".example";
        staff.add(
                tenant, "Bea", email, staff.addRole(tenant, "Desk", Set.of(may)).id());
        return email;
    }

    List<Customer> customers() {
        return FUNCTION.bean(Customers.class).list(tenant.id(), null, null, null, 200);
    }

    Customer customer(String name) {
        return FUNCTION.bean(Customers.class).create(tenant, CustomerDetails.named(name));
    }

    CustomerAccount account(Customer owner, long cents) {
        UUID type =
                FUNCTION.bean(AccountTypes.class).all(tenant.id()).getFirst().id();
        return FUNCTION.bean(OpeningAccounts.class)
                .open(tenant, owner().id(), new OpenAccount(owner.id(), type, tenant.money(cents), null));
    }

    Fee fee(Customer member, String name) {
        FeeType type = FUNCTION.bean(FeeTypes.class)
                .create(
                        tenant,
                        new FeeTypeDetails(
                                name, Periodicity.MONTHLY, product(name, 3000).id(), false, true));
        return FUNCTION.bean(Joining.class).join(tenant, type.id(), member.id(), null, null);
    }

    Sale sale(Customer buyer, String what, long cents) {
        Register desk = FUNCTION.bean(Staff.class).registers(tenant.id()).getFirst();
        SalePlace place = new SalePlace(desk.locationId(), desk.registerId(), Channel.POS, owner().id());
        NewLine line = NewLine.of(product(what, cents).id(), 1);
        return FUNCTION.bean(OpeningSales.class).open(tenant, new NewSale(place, buyer.id(), List.of(line)));
    }

    void pay(Sale sale) {
        UUID cash = FUNCTION.bean(PaymentMethods.class).all(tenant.id()).stream()
                .filter(method -> method.kind() == PaymentKind.CASH)
                .findFirst()
                .orElseThrow()
                .id();
        FUNCTION.bean(TakingPayments.class).take(tenant, sale.id(), NewPayment.of(cash, sale.due()), owner());
        if (FUNCTION.bean(Sales.class).get(tenant, sale.id()).status() == SaleStatus.OPEN) {
            FUNCTION.bean(ClosingSales.class).close(tenant, sale.id());
        }
    }

    private Product product(String name, long cents) {
        UUID subfamily =
                FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        return FUNCTION.bean(Products.class)
                .create(tenant, ProductDetails.of(name, subfamily, tenant.money(cents), List.of()));
    }

    private StaffMember owner() {
        return FUNCTION.bean(Staff.class)
                .byEmail(tenant.id(), "ana@" + tenant.slug() + ".example")
                .orElseThrow();
    }
}
