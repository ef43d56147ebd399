package io.monedero.functions.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperationsTest {
    private final Wallet wallet = Wallet.open();
    private final Business api = wallet.api();
    private final LocalDate today = api.tenant().dayAt(api.bean(Clock.class).instant());

    @Test
    @DisplayName("W-06 operations are found by day, kind, account and staff, page by page, with a sum for each kind")
    void list() {
        String marta = wallet.account("Marta");
        String pedro = wallet.account("Pedro");
        wallet.topUp(marta, "20");
        wallet.topUp(pedro, "5");

        JsonNode all = api.get("/account-operations?limit=3&from=" + today).json();
        assertThat(all.get("items")).hasSize(3);
        assertThat(all.get("totals").toString()).isEqualTo("""
                [{"kind":"opened","operations":2,"amount":{"amount":"0.00","currency":"EUR"}},\
                {"kind":"topped-up","operations":2,"amount":{"amount":"25.00","currency":"EUR"}}]""");
        JsonNode last = api.get(
                        "/account-operations?limit=3&cursor=" + all.get("next").asText())
                .json();
        assertThat(last.at("/items/0/customerName").asText()).isEqualTo("Marta");

        assertThat(amounts("?kind=topped-up")).containsExactly("5.00", "20.00");
        assertThat(amounts("?kind=topped-up&accountId=" + marta)).containsExactly("20.00");
        assertThat(amounts("?to=" + today.minusDays(1))).isEmpty();
        assertThat(amounts("?staffId=" + UUID.randomUUID())).isEmpty();
        String staff = last.at("/items/0/staffId").asText();
        assertThat(amounts("?staffId=" + staff)).hasSize(4);
    }

    @Test
    @DisplayName("W-06 who accepts text/csv gets all operations as a file, in which a name is never a formula")
    void csv() {
        String account = wallet.account("=cmd|' /C calc'!A0, \"Eva\"");
        wallet.topUp(account, "20");

        Answer csv = api.owner().header("Accept", "text/csv").get(api.address("/account-operations?limit=1"));

        assertThat(csv.status()).as(csv.body()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"account-operations.csv\"");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .isEqualTo("at,kind,customer,type,amount,balance,currency,method,register,location,staff,cancelled,id");
        assertThat(lines.get(1))
                .contains(",topped-up,\"'=cmd|' /C calc'!A0, \"\"Eva\"\"\",")
                .contains(",20.00,20.00,EUR,Efectivo,1,")
                .contains(",Ana,false,")
                .startsWith(today.toString());
        assertThat(csv.body()).endsWith("\r\n");
    }

    private List<String> amounts(String query) {
        return api.get("/account-operations" + query)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.at("/amount/amount").asText())
                .toList();
    }
}
