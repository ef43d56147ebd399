package io.monedero.invoicing;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Subfamily;
import io.monedero.catalog.SubfamilyDetails;
import io.monedero.catalog.Taxes;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.kernel.Money;
import io.monedero.pricing.Channel;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewPayment;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.Sale;
import io.monedero.sales.SalePlace;
import io.monedero.sales.SaleStatus;
import io.monedero.sales.Sales;
import io.monedero.sales.TakingPayments;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoicingSalesTest {
    private final Tenant club = TestApplication.signUp();
    private final Register register = TestApplication.registerOf(club);
    private final Subfamily general = bean(Subfamilies.class).all(club.id()).getFirst();

    @Test
    @DisplayName("I-07 a paid sale has a simplified invoice that repeats it: lines, taxes, totals, how it was paid")
    void paidSale() {
        Sale sale = sale(null, product("Green fee", 6050, general.id()), product("Buggy", 3000, general.id()));
        pay(sale, PaymentKind.CASH, 5000);
        assertThat(invoices(sale)).isEmpty();
        pay(sale, PaymentKind.CARD, 4050);

        Invoice invoice = invoices(sale).getFirst();
        assertThat(invoice.number()).isEqualTo("FS/2026/00001");
        assertThat(invoice.content().lines())
                .extracting(InvoiceLine::description)
                .containsExactly("Green fee", "Buggy");
        assertThat(invoice.content().totals().total()).isEqualTo(club.money(9050));
        assertThat(invoice.content().payments())
                .containsExactly(
                        new InvoicePayment("Efectivo", club.money(5000)),
                        new InvoicePayment("Tarjeta", club.money(4050)));
    }

    @Test
    @DisplayName("I-06 C-03 a sale with products of two companies gives an invoice each, which add up to the sale")
    void twoCompanies() {
        Company bar = bean(Companies.class).create(club, CompanyDetails.named("Bar del Club SL", "ES"));
        Subfamily drinks = bean(Subfamilies.class)
                .create(club, new SubfamilyDetails(general.details().familyId(), "Bebidas", "", bar.id()));
        Sale sale = sale(null, product("Green fee", 6050, general.id()), product("Cerveza", 333, drinks.id()));
        pay(sale, PaymentKind.CARD, 6383);

        List<Invoice> invoices = invoices(sale);
        assertThat(invoices)
                .extracting(invoice -> invoice.issuer().name())
                .containsExactlyInAnyOrder(club.name(), "Bar del Club SL");
        assertThat(invoices.stream()
                        .map(invoice -> invoice.content().totals().total())
                        .reduce(Money::plus))
                .contains(sale.totals().total());
    }

    @Test
    @DisplayName(
            "I-04 over the limit of simplified invoices a full one is due: refused without the customer's data, issued with them")
    void overTheLimit() {
        Product yearly = product("Cuota anual", 300001, general.id());
        Sale anonymous = sale(null, yearly);

        refused("invoice-needs-customer", () -> pay(anonymous, PaymentKind.CARD, 300001));
        assertThat(bean(Sales.class).get(club, anonymous.id()).status()).isEqualTo(SaleStatus.OPEN);
        assertThat(bean(Sales.class).get(club, anonymous.id()).payments()).isEmpty();

        UUID marta = bean(Customers.class)
                .create(
                        club,
                        new CustomerDetails(
                                "Marta Ruiz", null, null, "12345678Z", "Calle Mayor 1", null, null, List.of()))
                .id();
        Sale named = sale(marta, yearly);
        pay(named, PaymentKind.CARD, 300001);
        assertThat(invoices(named).getFirst().number()).isEqualTo("F/2026/00001");
        assertThat(invoices(named).getFirst().content().customer()).isNotNull();
    }

    @Test
    @DisplayName("I-03 a payment that is refused after all takes no number")
    void noNumberLost() {
        Sale first = sale(null, product("Cuota anual", 300001, general.id()), product("Agua", 165, general.id()));
        refused("invoice-needs-customer", () -> pay(first, PaymentKind.CARD, 300166));
        Sale second = sale(null, product("Agua", 165, general.id()));
        pay(second, PaymentKind.CARD, 165);

        assertThat(invoices(second).getFirst().number()).isEqualTo("FS/2026/00001");
    }

    private Product product(String name, long cents, UUID subfamily) {
        UUID tax = bean(Taxes.class).all(club.id()).getFirst().id();
        return bean(Products.class).create(club, ProductDetails.of(name, subfamily, club.money(cents), List.of(tax)));
    }

    private Sale sale(@Nullable UUID customer, Product... products) {
        var place = new SalePlace(register.locationId(), register.registerId(), Channel.POS, null);
        return bean(OpeningSales.class)
                .open(
                        club,
                        new NewSale(
                                place,
                                customer,
                                Arrays.stream(products)
                                        .map(each -> NewLine.of(each.id(), 1))
                                        .toList()));
    }

    private void pay(Sale sale, PaymentKind kind, long cents) {
        UUID method = bean(PaymentMethods.class).all(club.id()).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
        bean(TakingPayments.class)
                .take(club, sale.id(), NewPayment.of(method, club.money(cents)), TestApplication.ownerOf(club));
    }

    private List<Invoice> invoices(Sale sale) {
        return bean(Invoices.class).ofSale(club.id(), sale.id());
    }
}
