package io.monedero.functions.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountsTest {
    private final Wallet wallet = Wallet.open();
    private final Business api = wallet.api();

    @Test
    @DisplayName("W-01 a type of account is added, read with its version, and changed by who names that version")
    void types() {
        Answer added = api.post(
                "/account-types", "{\"name\":\"Comedor\",\"locations\":[\"%s\"]}".formatted(wallet.location()));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String type = "/account-types/" + added.json().get("id").asText();
        assertThat(added.header("Location")).isEqualTo(api.address(type));

        Answer read = api.get(type);
        assertThat(read.json()).isEqualTo(added.json());
        String body = "{\"name\":\"Cantina\",\"locations\":[\"%s\"]}".formatted(wallet.location());
        assertThat(api.owner().send("PUT", api.address(type), body).status()).isEqualTo(428);
        Answer changed = api.put(type, read.header("ETag"), body);
        assertThat(changed.json().get("name").asText()).as(changed.body()).isEqualTo("Cantina");
        assertThat(api.put(type, read.header("ETag"), body).problem()).isEqualTo("changed-meanwhile");
        assertThat(api.get("/account-types").json()).contains(changed.json()).hasSize(2);
    }

    @Test
    @DisplayName("W-02 an account is opened with what the customer had elsewhere, once of each type")
    void opening() {
        String body = """
                {"customerId":"%s","typeId":"%s","openingBalance":{"amount":"12.50","currency":"EUR"},"locationId":"%s"}
                """.formatted(wallet.customer("Marta"), wallet.type(), wallet.location());
        Answer opened = api.post("/accounts", body);

        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.json().get("customerName").asText()).isEqualTo("Marta");
        assertThat(opened.json().get("openedByName").asText()).isEqualTo("Ana");
        String id = opened.json().get("id").asText();
        assertThat(opened.header("Location")).isEqualTo(api.address("/accounts/" + id));
        assertThat(wallet.balance(id)).isEqualTo("12.50");
        Answer again = api.post("/accounts", body);
        assertThat(again.problem()).isEqualTo("account-exists");
        assertThat(again.field()).isEqualTo("typeId");
    }

    @Test
    @DisplayName("W-04 W-06 cash at the register is in the account at once, and the statement says who took it where")
    void topUp() {
        String account = wallet.account("Marta");
        Answer paid = api.post("/accounts/" + account + "/top-ups", wallet.cash("50"));

        assertThat(paid.status()).as(paid.body()).isEqualTo(201);
        assertThat(paid.json().get("kind").asText()).isEqualTo("topped-up");
        assertThat(paid.json().at("/balance/amount").asText()).isEqualTo("50.00");
        assertThat(paid.json().get("staffName").asText()).isEqualTo("Ana");
        assertThat(paid.json().get("receipt").asBoolean()).isTrue();
        assertThat(wallet.balance(account)).isEqualTo("50.00");
        String operation = "/account-operations/" + paid.json().get("id").asText();
        assertThat(paid.header("Location")).isEqualTo(api.address(operation));
        assertThat(api.get(operation).json()).isEqualTo(paid.json());

        wallet.topUp(account, "1.25");
        JsonNode first = api.get("/accounts/" + account + "/statement?limit=2").json();
        assertThat(balances(first)).containsExactly("51.25", "50.00");
        JsonNode last = api.get("/accounts/" + account + "/statement?limit=2&cursor="
                        + first.get("next").asText())
                .json();
        assertThat(balances(last)).containsExactly("0.00");
        assertThat(last.at("/items/0/kind").asText()).isEqualTo("opened");
        assertThat(last.has("next")).isFalse();
    }

    @Test
    @DisplayName(
            "W-07 a cancelled top-up is taken out again; both stay in the history, and it cannot be cancelled twice")
    void cancel() {
        String account = wallet.account("Marta");
        String operation = wallet.topUp(account, "50");
        Answer cancelled = api.post("/account-operations/" + operation + "/cancel", "");

        assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(201);
        assertThat(cancelled.json().get("kind").asText()).isEqualTo("top-up-cancelled");
        assertThat(cancelled.json().at("/amount/amount").asText()).isEqualTo("-50.00");
        assertThat(cancelled.json().get("cancels").asText()).isEqualTo(operation);
        assertThat(wallet.balance(account)).isEqualTo("0.00");
        assertThat(api.get("/account-operations/" + operation)
                        .json()
                        .get("cancelled")
                        .asBoolean())
                .isTrue();
        assertThat(api.post("/account-operations/" + operation + "/cancel", "").problem())
                .isEqualTo("top-up-cancelled-before");
    }

    @Test
    @DisplayName("W-06 accounts are found by name, type and the side of their balance, page by page, with their sum")
    void list() {
        String marta = wallet.account("Marta Gil");
        String pedro = wallet.account("Pedro Gil");
        String eva = wallet.account("Eva");
        wallet.topUp(pedro, "20");
        wallet.topUp(eva, "5.50");

        JsonNode first = api.get("/accounts?limit=2").json();
        assertThat(ids(first)).containsExactly(eva, pedro);
        assertThat(first.at("/totals/accounts").asInt()).isEqualTo(3);
        assertThat(first.at("/totals/balance/amount").asText()).isEqualTo("25.50");
        assertThat(ids(api.get("/accounts?limit=2&cursor=" + first.get("next").asText())
                        .json()))
                .containsExactly(marta);
        JsonNode gil =
                api.get("/accounts?q=gil&sign=positive&typeId=" + wallet.type()).json();
        assertThat(ids(gil)).containsExactly(pedro);
        assertThat(gil.at("/totals/balance/amount").asText()).isEqualTo("20.00");
        assertThat(ids(api.get("/accounts?sign=zero").json())).containsExactly(marta);
        assertThat(ids(api.get("/accounts?sign=negative").json())).isEmpty();
    }

    @Test
    @DisplayName("W-06 who accepts text/csv gets all accounts that fit as a file, in which a name is never a formula")
    void csv() {
        String eva = wallet.account("=1+1, \"Eva\"");
        wallet.account("Marta");
        wallet.topUp(eva, "5.50");

        Answer csv = api.owner().header("Accept", "text/csv").get(api.address("/accounts?limit=1"));

        assertThat(csv.status()).as(csv.body()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"accounts.csv\"");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).isEqualTo("customer,type,opened_at,opened_by,balance,currency,id");
        assertThat(lines.getLast()).startsWith("\"'=1+1, \"\"Eva\"\"\",").endsWith(",Ana,5.50,EUR," + eva);
        assertThat(api.owner()
                        .header("Accept", "text/csv")
                        .get(api.address("/accounts?sign=zero"))
                        .body()
                        .lines())
                .hasSize(2);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asText())
                .toList();
    }

    private static List<String> balances(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.at("/balance/amount").asText())
                .toList();
    }
}
