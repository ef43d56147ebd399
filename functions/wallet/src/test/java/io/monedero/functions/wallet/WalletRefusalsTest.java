package io.monedero.functions.wallet;

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

class WalletRefusalsTest {
    private final Wallet wallet = Wallet.open();
    private final Business api = wallet.api();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("what cannot be accepted is a problem that names the field, and changes nothing")
    @CsvSource(delimiter = '|', textBlock = """
            /account-types | "name":" ","locations":["LOCATION"]                | text-length         | name
            /account-types | "name":"X","locations":[]                          | locations-missing   | locations
            /account-types | "name":"X","locations":["UNKNOWN"]                 | unknown-location    | locations
            /account-types | "name":"X"                                         | locations-missing   | locations
            /account-types | "name":"X","locations":[null]                      | missing             | locations[0]
            /accounts      | "customerId":"CUSTOMER"                            | missing             | typeId
            /accounts      | "customerId":"CUSTOMER","typeId":"TYPE","openingBalance":{"amount":"-1","currency":"EUR"} | amount-negative | openingBalance
            /accounts      | "customerId":"CUSTOMER","typeId":"TYPE","openingBalance":{"amount":"1.005","currency":"EUR"} | too-many-decimals | openingBalance.amount
            TOPUP          | "amount":{"amount":"0","currency":"EUR"},"methodId":"CASH","registerId":"REGISTER"   | amount-not-positive | amount
            TOPUP          | "amount":{"amount":"1,5","currency":"EUR"},"methodId":"CASH","registerId":"REGISTER" | amount-malformed    | amount.amount
            TOPUP          | "amount":{"amount":"1","currency":"USD"},"methodId":"CASH","registerId":"REGISTER"   | wrong-currency      | amount.currency
            TOPUP          | "methodId":"CASH","registerId":"REGISTER"          | missing             | amount
            """)
    void badInput(String path, String fields, String problem, String field) {
        String account = wallet.account("Marta");
        UUID customer = wallet.customer("Pedro");
        String body = "{" + fields + "}";
        Map<String, Integer> before = api.rows();

        Answer answer = api.post(
                path.replace("TOPUP", "/accounts/" + account + "/top-ups"),
                body.replace("LOCATION", wallet.location().toString())
                        .replace("UNKNOWN", UUID.randomUUID().toString())
                        .replace("CUSTOMER", customer.toString())
                        .replace("TYPE", wallet.type())
                        .replace("CASH", wallet.method(PaymentKind.CASH).toString())
                        .replace("REGISTER", wallet.register().toString()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.field()).as(answer.body()).isEqualTo(field);
        assertThat(api.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("a filter that cannot be read is a problem that names it")
    void badFilters() {
        assertThat(api.get("/accounts?sign=red").field()).isEqualTo("sign");
        assertThat(api.get("/accounts?typeId=7").field()).isEqualTo("typeId");
        assertThat(api.get("/account-operations?kind=lost").problem()).isEqualTo("choice-unknown");
        assertThat(api.get("/account-operations?from=2026-02-30").status()).isEqualTo(422);
        assertThat(api.get("/account-operations?cursor=x").field()).isEqualTo("cursor");
    }

    @Test
    @DisplayName("W-04 an account is filled by money, not by another account")
    void notByAccount() {
        String account = wallet.account("Marta");
        String body = wallet.cash("5")
                .replace(
                        wallet.method(PaymentKind.CASH).toString(),
                        wallet.method(PaymentKind.ACCOUNT).toString());
        Answer answer = api.post("/accounts/" + account + "/top-ups", body);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("method-not-for-top-up");
        assertThat(answer.field()).isEqualTo("methodId");
        assertThat(wallet.balance(account)).isEqualTo("0.00");
    }

    @Test
    @DisplayName("T-02 what another business has does not exist: its types, accounts, operations, customers, registers")
    void foreign() {
        String account = wallet.account("Marta");
        String operation = wallet.topUp(account, "5");
        String type = "/account-types/" + wallet.type();
        String types = "{\"name\":\"X\",\"locations\":[\"%s\"]}".formatted(wallet.location());
        Wallet theirs = Wallet.open();
        Business other = theirs.api();
        String own = theirs.account("Eva");
        Map<String, Integer> before = other.rows();

        List<Answer> answers = List.of(
                other.get(type),
                other.put(type, "\"1\"", types),
                other.get("/accounts/" + account),
                other.get("/accounts/" + account + "/statement"),
                other.post("/accounts", wallet.opening(wallet.customer("Pedro"))),
                other.post("/accounts/" + account + "/top-ups", theirs.cash("5")),
                other.post("/accounts/" + own + "/top-ups", wallet.cash("5")),
                other.get("/account-operations/" + operation),
                other.post("/account-operations/" + operation + "/cancel", ""),
                other.owner().get(api.address("/accounts")));

        assertThat(answers).extracting(Answer::status).containsOnly(404);
        assertThat(other.rows()).isEqualTo(before);
        assertThat(wallet.balance(account)).isEqualTo("5.00");
        assertThat(other.get("/account-operations?accountId=" + account).json().get("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("T-04 accounts, top-ups and their cancellation need a permission each")
    void permissions() {
        String account = wallet.account("Marta");
        String operation = wallet.topUp(account, "5");
        String topUps = api.address("/accounts/" + account + "/top-ups");
        String cancel = api.address("/account-operations/" + operation + "/cancel");

        List<String> lists = List.of(
                "/account-types",
                "/accounts",
                "/accounts/" + account,
                "/account-operations",
                "/accounts/" + account + "/statement");
        assertThat(lists)
                .allSatisfy(list -> needs(
                        "manage-accounts",
                        api.staff(Permission.TAKE_PAYMENT, Permission.CANCEL_TOP_UP)
                                .get(api.address(list))));
        needs(
                "manage-accounts",
                api.staff(Permission.SELL).post(api.address("/accounts"), wallet.opening(UUID.randomUUID())));
        needs(
                "manage-accounts",
                api.staff(Permission.SELL).post(api.address("/account-types"), "{\"name\":\"X\",\"locations\":[]}"));
        needs("take-payment", api.staff(Permission.MANAGE_ACCOUNTS).post(topUps, wallet.cash("5")));
        needs(
                "cancel-top-up",
                api.staff(Permission.MANAGE_ACCOUNTS, Permission.TAKE_PAYMENT).post(cancel, ""));
        assertThat(wallet.balance(account)).isEqualTo("5.00");

        assertThat(api.staff(Permission.TAKE_PAYMENT)
                        .post(topUps, wallet.cash("5"))
                        .status())
                .isEqualTo(201);
        assertThat(api.staff(Permission.CANCEL_TOP_UP).post(cancel, "").status())
                .isEqualTo(201);
        assertThat(api.staff(Permission.MANAGE_ACCOUNTS)
                        .get(api.address("/accounts"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("W-04 a top-up that is sent again with its key is one top-up; without a key it is refused")
    void replay() {
        String account = wallet.account("Marta");
        String path = api.address("/accounts/" + account + "/top-ups");
        Answer first = api.owner().header("Idempotency-Key", "k").post(path, wallet.cash("5"));
        Answer second = api.owner().header("Idempotency-Key", "k").post(path, wallet.cash("5"));
        Answer other = api.owner().header("Idempotency-Key", "k").post(path, wallet.cash("6"));
        Answer none = api.owner().send("POST", path, wallet.cash("5"));

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
        assertThat(none.problem()).isEqualTo("idempotency-key-missing");
        assertThat(wallet.balance(account)).isEqualTo("5.00");
    }

    private static void needs(String permission, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.json().at("/values/permission").asText()).isEqualTo(permission);
    }
}
