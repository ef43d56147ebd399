package io.monedero.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.PaymentKind;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutRefusalsTest {
    private final Shop shop = Shop.open();
    private final Business api = shop.api();
    private final String water = shop.product("Agua", 150);

    @ParameterizedTest(name = "{0} {1}: {3}")
    @DisplayName("what cannot be accepted is a problem that names the field, and changes nothing")
    @CsvSource(delimiter = '|', textBlock = """
            /customers    | {"email":"a@b.example"}                                          | 422 | missing            | name
            /customers    | {"name":"X","email":"nobody"}                                    | 422 | email-malformed    | email
            /customers    | {"name":"X","language":"fr"}                                     | 422 | unknown-language   | language
            /customers    | {"name":"X","birthDate":"1990-02-30"}                             | 422 | unreadable         | birthDate
            /customers    | {"name":"X","tags":[null]}                                       | 422 | missing            | tags[0]
            /customers    | {"name":"X"                                                      | 422 | malformed-json     | body
            /sales        | {}                                                               | 422 | missing            | registerId
            /sales        | {"registerId":"UNKNOWN"}                                         | 404 | unknown-register   | registerId
            /sales        | {"locationId":"UNKNOWN"}                                         | 404 | unknown-location   | locationId
            /sales        | {"registerId":"REGISTER","locationId":"UNKNOWN"}                 | 409 | register-elsewhere | registerId
            /sales        | {"registerId":"REGISTER","channel":"fee"}                        | 422 | choice-unknown     | channel
            /sales        | {"registerId":"REGISTER","customerId":"UNKNOWN"}                 | 404 | unknown-customer   | customerId
            /sales        | {"registerId":"REGISTER","lines":[null]}                         | 422 | missing            | lines[0]
            /sales        | {"registerId":"REGISTER","lines":[{"productId":"UNKNOWN","quantity":"1"}]}  | 404 | unknown-product  | lines[0].productId
            /sales        | {"registerId":"REGISTER","lines":[{"productId":"WATER","quantity":"-2"}]}   | 422 | quantity-outside | lines[0].quantity
            /sales        | {"registerId":"REGISTER","lines":[{"productId":"WATER","quantity":"1","discount":{"percent":"100.5"}}]} | 422 | discount-not-a-share | lines[0].discount.percent
            /sales        | {"registerId":"REGISTER","lines":[{"productId":"WATER","quantity":"1","professionalId":"UNKNOWN"}]}    | 404 | unknown-staff | lines[0].professionalId
            SALE/lines    | {"productId":"UNKNOWN","quantity":"1"}                           | 404 | unknown-product    | lines[0].productId
            SALE/lines    | {"productId":"WATER","quantity":"1.0001"}                        | 422 | quantity-outside   | lines[0].quantity
            SALE/lines    | {"productId":"WATER","quantity":"1e9"}                           | 422 | number-malformed   | quantity
            SALE/lines    | {"productId":"WATER","quantity":"1","discount":{"percent":"1","amount":{"amount":"1","currency":"EUR"}}} | 422 | discount-amount-or-percent | discount
            SALE/lines    | {"productId":"WATER","quantity":"1","discount":{"amount":{"amount":"2","currency":"EUR"}}}  | 422 | discount-over-price | lines[0].discount.amount
            SALE/payments | {"methodId":"CASH","amount":{"amount":"2","currency":"EUR"}}     | 409 | payment-over-due   | amount
            SALE/payments | {"methodId":"CARD","amount":{"amount":"2","currency":"EUR"},"rest":"change"} | 409 | payment-over-due | amount
            SALE/payments | {"methodId":"CASH","amount":{"amount":"2","currency":"EUR"},"rest":"keep"}   | 422 | choice-unknown   | rest
            SALE/payments | {"methodId":"CASH","amount":{"amount":"0","currency":"EUR"}}     | 422 | amount-not-positive | amount
            SALE/payments | {"methodId":"CASH","amount":{"amount":"-1","currency":"EUR"}}    | 422 | amount-not-positive | amount
            SALE/payments | {"methodId":"CASH","amount":{"amount":"1.005","currency":"EUR"}} | 422 | too-many-decimals  | amount.amount
            SALE/payments | {"methodId":"CASH","amount":{"amount":"1","currency":"USD"}}     | 422 | wrong-currency     | amount.currency
            SALE/payments | {"methodId":"UNKNOWN","amount":{"amount":"1","currency":"EUR"}}  | 404 | unknown-payment-method | methodId
            SALE/payments | {"methodId":"CASH","amount":{"amount":"1","currency":"EUR"},"registerId":"UNKNOWN"} | 404 | unknown-register | registerId
            SALE/payments | {"methodId":"ACCOUNT","amount":{"amount":"1","currency":"EUR"}}  | 422 | account-missing    | accountId
            """)
    void badInput(String path, String body, int status, String problem, String field) {
        String sale = shop.sold(water, "1");
        String json = body.replace("REGISTER", shop.register())
                .replace("UNKNOWN", UUID.randomUUID().toString())
                .replace("WATER", water)
                .replace("CASH", shop.method(PaymentKind.CASH))
                .replace("CARD", shop.method(PaymentKind.CARD))
                .replace("ACCOUNT", shop.method(PaymentKind.ACCOUNT));
        Map<String, Integer> before = api.rows();

        Answer answer = api.post(path.replace("SALE", sale), json);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.field()).as(answer.body()).isEqualTo(field);
        assertThat(api.rows()).isEqualTo(before);
        assertThat(shop.text(sale, "/due/amount")).isEqualTo("1.50");
    }

    @Test
    @DisplayName("W-05 an account without funds pays nothing, and says what is in it")
    void withoutFunds() {
        String account = shop.account(shop.customer("Marta"), 100);
        String sale = shop.sold(water, "1");
        Map<String, Integer> before = api.rows();

        Answer answer = shop.pay(sale, PaymentKind.ACCOUNT, "1.50", ",\"accountId\":\"%s\"".formatted(account));

        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("account-without-funds");
        assertThat(answer.field()).isEqualTo("amount");
        assertThat(answer.json().at("/values/balance").asText()).contains("1.00");
        assertThat(api.rows()).isEqualTo(before);
        assertThat(shop.text(sale, "/status")).isEqualTo("open");
    }

    @Test
    @DisplayName("S-01 a line that does not exist, or would be worth less than was paid, is not changed")
    void linesThatCannotChange() {
        String sale = shop.sold(water, "2");
        shop.pay(sale, PaymentKind.CARD, "2", "");

        Answer unknown = api.owner().send("DELETE", api.address(sale + "/lines/7"), null);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.problem()).isEqualTo("unknown-line");
        Answer below = api.owner().send("PUT", api.address(sale + "/lines/1"), "{\"quantity\":\"1\"}");
        assertThat(below.problem()).isEqualTo("lines-below-paid");
        assertThat(api.post(sale + "/cancel", "").problem()).isEqualTo("sale-has-payments");
        assertThat(shop.text(sale, "/totals/total/amount")).isEqualTo("3.00");
    }

    @Test
    @DisplayName("a filter that cannot be read is a problem that names it")
    void badFilters() {
        assertThat(api.get("/sales?status=lost").field()).isEqualTo("status");
        assertThat(api.get("/sales?customerId=7").field()).isEqualTo("customerId");
        assertThat(api.get("/sales?from=2026-02-30").field()).isEqualTo("from");
        assertThat(api.get("/customers?cursor=x").field()).isEqualTo("cursor");
    }

    @Test
    @DisplayName(
            "T-02 what another business has does not exist: its customers, sales, registers, ways to pay, accounts")
    void foreign() {
        String marta = shop.customer("Marta");
        String account = shop.account(marta, 100);
        String sale = shop.sold(water, "1");
        Shop theirs = Shop.open();
        Business other = theirs.api();
        String own = theirs.sold(theirs.product("Vino", 300), "1");
        Map<String, Integer> before = other.rows();

        List<Answer> answers = List.of(
                other.get("/customers/" + marta),
                other.put("/customers/" + marta, "\"1\"", "{\"name\":\"X\"}"),
                other.get(sale),
                other.post(sale + "/lines", Shop.line(water, "1")),
                other.owner().send("PUT", other.address(sale + "/lines/1"), "{\"quantity\":\"1\"}"),
                other.owner().send("DELETE", other.address(sale + "/lines/1"), null),
                other.owner().send("PUT", other.address(sale + "/customer"), "{}"),
                other.post(sale + "/close", ""),
                other.post(sale + "/cancel", ""),
                other.post(sale + "/payments", theirs.payment(PaymentKind.CASH, "1", "")),
                other.post("/sales", shop.sale("")),
                other.post("/sales", theirs.sale(Shop.line(water, "1"))),
                other.post(own + "/lines", Shop.line(water, "1")),
                other.post(own + "/payments", shop.payment(PaymentKind.CASH, "1", "")),
                other.post(
                        own + "/payments",
                        theirs.payment(PaymentKind.ACCOUNT, "1", ",\"accountId\":\"%s\"".formatted(account))),
                other.owner().send("PUT", other.address(own + "/customer"), "{\"customerId\":\"%s\"}".formatted(marta)),
                other.owner().get(api.address("/sales")));

        assertThat(answers).extracting(Answer::status).containsOnly(404);
        assertThat(other.rows()).isEqualTo(before);
        assertThat(shop.text(sale, "/status")).isEqualTo("open");
    }

    @Test
    @DisplayName("T-04 customers, selling, payments and payments from accounts need a permission each")
    void permissions() {
        String sale = shop.sold(water, "1");
        String account = shop.account(shop.customer("Marta"), 1000);
        String payments = api.address(sale + "/payments");
        String fromAccount = shop.payment(PaymentKind.ACCOUNT, "1", ",\"accountId\":\"%s\"".formatted(account));

        needs("manage-customers", api.staff(Permission.SELL).get(api.address("/customers")));
        needs("sell", api.staff(Permission.TAKE_PAYMENT).get(api.address("/sales")));
        needs("sell", api.staff(Permission.TAKE_PAYMENT).post(api.address("/sales"), shop.sale("")));
        needs("sell", api.staff(Permission.TAKE_PAYMENT).post(api.address(sale + "/lines"), Shop.line(water, "1")));
        needs("take-payment", api.staff(Permission.SELL).post(payments, shop.payment(PaymentKind.CASH, "1", "")));
        needs("take-payment-from-account", api.staff(Permission.TAKE_PAYMENT).post(payments, fromAccount));
        assertThat(api.staff(Permission.TAKE_PAYMENT, Permission.TAKE_PAYMENT_FROM_ACCOUNT)
                        .post(payments, fromAccount)
                        .status())
                .isEqualTo(201);
        assertThat(api.staff().get(api.address("/registers")).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("S-03 a payment that is sent again with its key is one payment; with another amount it is refused")
    void replay() {
        String sale = shop.sold(water, "1");
        String path = api.address(sale + "/payments");
        String body = shop.payment(PaymentKind.CARD, "1", "");
        Answer first = api.owner().header("Idempotency-Key", "k").post(path, body);
        Answer second = api.owner().header("Idempotency-Key", "k").post(path, body);
        Answer other =
                api.owner().header("Idempotency-Key", "k").post(path, shop.payment(PaymentKind.CARD, "0.50", ""));
        Answer none = api.owner().send("POST", path, body);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(other.field()).isEqualTo("Idempotency-Key");
        assertThat(none.problem()).isEqualTo("idempotency-key-missing");
        assertThat(shop.text(sale, "/paid/amount")).isEqualTo("1.00");
    }

    private static void needs(String permission, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.json().at("/values/permission").asText()).isEqualTo(permission);
    }
}
