package io.monedero.functions.backoffice.sales;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Taxes;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.sales.Sale;
import io.monedero.sales.SaleFilter;
import io.monedero.sales.SaleStatus;
import io.monedero.sales.Sales;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SalePagesTest {

    @Test
    @DisplayName("S-03 at the desk: a sale is opened, a product pressed, another scanned, cash taken, the change shown")
    void soldAtTheDesk() {
        Tenant club = FUNCTION.signUp("desk-sells");
        UUID greenFee = product(club, "Green fee", 6050, null);
        product(club, "Agua", 165, "8412345678905");
        String sale = open(club);

        assertThat(page(club, sale)).contains("Green fee", "Press a product or scan its barcode.");
        send(club, sale + "/lines", "productId", greenFee.toString());
        send(club, sale + "/lines", "barcode", "8412345678905");
        assertThat(page(club, sale)).contains("62,15", "standard price");

        send(club, sale + "/payments", "methodId", method(club, PaymentKind.CASH), "amount", "70");
        assertThat(page(club, sale)).contains("Change to give back", "7,85", "FS/");
        assertThat(theSale(club).status()).isEqualTo(SaleStatus.CLOSED);
    }

    @Test
    @DisplayName("S-01 quantity and discount of a line are changed as people write numbers, and a line is removed")
    void lines() {
        Tenant club = FUNCTION.signUp("desk-lines");
        UUID lesson = product(club, "Clase", 3000, null);
        String sale = open(club);
        send(club, sale + "/lines", "productId", lesson.toString());

        send(club, sale + "/lines/1", "quantity", "1.5", "discount", "10", "discountKind", "percent");
        assertThat(theSale(club).due()).isEqualTo(club.money(4050));
        send(club, sale + "/lines/1", "quantity", "2", "discount", "5.50", "discountKind", "amount");
        assertThat(theSale(club).due()).isEqualTo(club.money(5450));
        send(club, sale + "/lines/1/remove");
        assertThat(theSale(club).lines()).isEmpty();
    }

    @Test
    @DisplayName("S-01 what cannot be is said on the page, and the sale stays as it was")
    void refused() {
        Tenant club = FUNCTION.signUp("desk-refuses");
        UUID lesson = product(club, "Clase", 3000, null);
        String sale = open(club);
        send(club, sale + "/lines", "productId", lesson.toString());
        Sale before = theSale(club);

        assertRefused(club, 409, "No product has the barcode", sale + "/lines", "barcode", "123");
        assertRefused(
                club,
                422,
                "is not between 0 and 100",
                sale + "/lines/1",
                "quantity",
                "1",
                "discount",
                "101",
                "discountKind",
                "percent");
        assertRefused(club, 422, "quantity", sale + "/lines/1", "quantity", "-1", "discount", "");
        assertRefused(
                club,
                409,
                "more than the",
                sale + "/payments",
                "methodId",
                method(club, PaymentKind.CARD),
                "amount",
                "30.01");
        assertRefused(
                club,
                422,
                "decimals",
                sale + "/payments",
                "methodId",
                method(club, PaymentKind.CARD),
                "amount",
                "1,001");
        assertThat(theSale(club)).isEqualTo(before);
    }

    @Test
    @DisplayName("S-01 a customer is found by part of the name and put on the sale")
    void customer() {
        Tenant club = FUNCTION.signUp("desk-customer");
        UUID marta = FUNCTION.bean(Customers.class)
                .create(club, CustomerDetails.named("Marta <Ruiz>"))
                .id();
        String sale = open(club);

        assertThat(page(club, sale + "?customer=marta")).contains("Marta &lt;Ruiz&gt;", marta.toString());
        send(club, sale + "/customer", "customerId", marta.toString());
        assertThat(theSale(club).customerId()).isEqualTo(marta);
    }

    @Test
    @DisplayName("S-03 a payment that is sent twice is taken once")
    void twice() {
        Tenant club = FUNCTION.signUp("desk-twice");
        UUID lesson = product(club, "Clase", 3000, null);
        String sale = open(club);
        send(club, sale + "/lines", "productId", lesson.toString());
        String[] payment = {
            "key", key(), "methodId", method(club, PaymentKind.CASH), "amount", "10",
        };

        assertThat(FUNCTION.asOwnerOf(club).form(sale + "/payments", payment).status())
                .isEqualTo(303);
        assertThat(FUNCTION.asOwnerOf(club).form(sale + "/payments", payment).status())
                .isEqualTo(303);

        assertThat(theSale(club).payments()).hasSize(1);
    }

    @Test
    @DisplayName("S-01 the list shows what was sold and is filtered by state; an untouched sale is cancelled")
    void listed() {
        Tenant club = FUNCTION.signUp("desk-list");
        UUID lesson = product(club, "Clase de pádel", 3000, null);
        String sale = open(club);
        send(club, sale + "/lines", "productId", lesson.toString());

        assertThat(page(club, "/desk-list/admin/sales")).contains("Clase de pádel", "30,00");
        assertThat(page(club, "/desk-list/admin/sales?status=closed")).contains("No sale fits");
        send(club, sale + "/cancel");
        assertThat(theSale(club).status()).isEqualTo(SaleStatus.CANCELLED);
    }

    @Test
    @DisplayName("T-04 who may sell but not take payments sees no payment buttons and is refused at their address")
    void permissions() {
        Tenant club = FUNCTION.signUp("desk-clerk");
        UUID lesson = product(club, "Clase", 3000, null);
        String sale = open(club);
        send(club, sale + "/lines", "productId", lesson.toString());
        Staff staff = FUNCTION.bean(Staff.class);
        UUID role = staff.addRole(club, "Clerk", Set.of(Permission.SELL)).id();
        staff.add(club, "Luis", "luis@desk.example", role);
        var luis = "luis@desk.example";

        assertThat(FUNCTION.as(luis, club.slug()).get(sale).body()).doesNotContain("/payments");
        assertThat(FUNCTION.as(luis, club.slug())
                        .form(sale + "/payments", "key", key(), "methodId", key(), "amount", "1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("T-02 another business' sale is not there")
    void foreign() {
        Tenant club = FUNCTION.signUp("desk-mine");
        Tenant other = FUNCTION.signUp("desk-theirs");
        String id = open(club).replaceAll(".*/", "");

        assertThat(FUNCTION.asOwnerOf(other)
                        .get("/desk-theirs/admin/sales/" + id)
                        .status())
                .isEqualTo(404);
    }

    private static String open(Tenant club) {
        UUID register =
                FUNCTION.bean(Staff.class).registers(club.id()).getFirst().registerId();
        Answer opened = FUNCTION.asOwnerOf(club)
                .form("/" + club.slug() + "/admin/sales", "key", key(), "registerId", register.toString());
        assertThat(opened.status()).as(opened.body()).isEqualTo(303);
        return opened.header("Location");
    }

    private static void send(Tenant club, String path, String... fields) {
        Answer answer = FUNCTION.asOwnerOf(club).form(path, withKey(fields));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
    }

    private static void assertRefused(Tenant club, int status, String text, String path, String... fields) {
        Answer answer = FUNCTION.asOwnerOf(club).form(path, withKey(fields));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(text);
    }

    private static String[] withKey(String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "key";
        all[1] = key();
        System.arraycopy(fields, 0, all, 2, fields.length);
        return all;
    }

    private static String page(Tenant club, String path) {
        Answer answer = FUNCTION.asOwnerOf(club).get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static Sale theSale(Tenant club) {
        Sales sales = FUNCTION.bean(Sales.class);
        return sales.get(
                club, sales.list(club, SaleFilter.none(), null, 1).getFirst().id());
    }

    private static String method(Tenant club, PaymentKind kind) {
        return FUNCTION.bean(PaymentMethods.class).all(club.id()).stream()
                .filter(method -> method.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private static UUID product(Tenant club, String name, long cents, @Nullable String barcode) {
        UUID tax = FUNCTION.bean(Taxes.class).all(club.id()).getFirst().id();
        UUID subfamily =
                FUNCTION.bean(Subfamilies.class).all(club.id()).getFirst().id();
        return FUNCTION.bean(Products.class)
                .create(
                        club,
                        new ProductDetails(
                                name,
                                subfamily,
                                club.money(cents),
                                List.of(tax),
                                List.of(),
                                false,
                                false,
                                barcode,
                                "",
                                true,
                                false,
                                true))
                .id();
    }
}
