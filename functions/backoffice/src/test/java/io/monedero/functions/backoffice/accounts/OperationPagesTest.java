package io.monedero.functions.backoffice.accounts;

import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Permission;
import io.monedero.wallet.AccountOperation;
import io.monedero.wallet.CustomerAccount;
import io.monedero.web.Answer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperationPagesTest {

    @Test
    @DisplayName("W-07 a top-up is cancelled after a question, once, and both stay in the history")
    void cancel() {
        Desk desk = Desk.open("operations-cancel");
        CustomerAccount account = desk.account("Marta", 0);
        AccountOperation topUp = desk.topUp(account, "20");
        String place = "account-operations/" + topUp.id();
        assertThat(desk.get(place).body()).contains("20,00", "go back to Marta", "Cancel the top-up");

        String[] form = {"key", key()};
        Answer first = desk.send(place, form);
        Answer second = desk.send(place, form);

        assertThat(first.header("Location"))
                .isEqualTo(desk.path("accounts/" + account.id() + "?done=top-up-cancelled"));
        assertThat(second.status()).isEqualTo(303);
        assertThat(desk.balance(account)).isZero();
        assertThat(desk.history(account)).hasSize(3);
        assertThat(desk.get(place).body()).contains("Cancelled").doesNotContain("go back to Marta");
        assertThat(desk.send(place, "key", key()).status()).isEqualTo(409);
        assertThat(desk.get("accounts/" + account.id()).body())
                .contains("Top-up cancelled")
                .doesNotContain(">Cancel</a>");
    }

    @Test
    @DisplayName(
            "W-06 the lists of accounts and operations are files too, with the list's filters; no name is a formula")
    void files() {
        Desk desk = Desk.open("operations-files");
        CustomerAccount eva = desk.account("=Eva", 0);
        desk.account("Marta", 100);
        desk.topUp(eva, "20");

        assertThat(desk.get("accounts?sign=POSITIVE&q=eva").body())
                .contains("/operations-files/admin/accounts.csv?q=eva&amp;sign=POSITIVE", "Export as CSV");
        Answer accounts = desk.get("accounts.csv?sign=POSITIVE&q=eva");
        assertThat(accounts.header("Content-Type")).startsWith("text/csv");
        assertThat(accounts.header("Content-Disposition")).isEqualTo("attachment; filename=\"accounts.csv\"");
        assertThat(accounts.body().lines()).hasSize(2).last().asString().startsWith("'=Eva,");

        assertThat(desk.get("account-operations").body()).contains("/operations-files/admin/account-operations.csv");
        Answer operations = desk.get("account-operations.csv?kind=TOPPED_UP");
        assertThat(operations.body().lines()).hasSize(2).last().asString().contains(",topped-up,'=Eva,");
        assertThat(desk.getAs(desk.person("rui", Permission.SELL), "accounts.csv")
                        .status())
                .isEqualTo(403);
        assertThat(Desk.open("operations-files-none").get("accounts.csv").body().lines())
                .hasSize(1);
    }

    @Test
    @DisplayName("W-07 cancelling needs its own permission, and only top-ups of one's own business can be cancelled")
    void guarded() {
        Desk desk = Desk.open("operations-mine");
        Desk other = Desk.open("operations-other");
        CustomerAccount account = desk.account("Marta", 100);
        AccountOperation topUp = desk.topUp(account, "20");
        AccountOperation opening = desk.history(account).getLast();
        AccountOperation theirs = other.topUp(other.account("Rui", 0), "20");
        String keeper = desk.person("eva", Permission.MANAGE_ACCOUNTS, Permission.TAKE_PAYMENT);
        String place = "account-operations/" + topUp.id();

        assertThat(desk.getAs(keeper, place).body()).contains("20,00").doesNotContain("go back to Marta");
        assertThat(desk.getAs(keeper, "accounts/" + account.id()).body()).doesNotContain(">Cancel</a>");
        assertThat(desk.sendAs(keeper, place, "key", key()).status()).isEqualTo(403);
        assertThat(desk.send("account-operations/" + opening.id(), "key", key()).status())
                .isEqualTo(409);
        assertThat(desk.get("account-operations/" + theirs.id()).status()).isEqualTo(404);
        assertThat(desk.send("account-operations/" + theirs.id(), "key", key()).status())
                .isEqualTo(404);
        assertThat(desk.balance(account)).isEqualTo(2100);
    }

    @Test
    @DisplayName("W-06 all operations are filtered by day and kind, with totals kind by kind")
    void list() {
        Desk desk = Desk.open("operations-list");
        assertThat(desk.get("account-operations").body()).contains("Nothing has happened yet.");
        CustomerAccount account = desk.account("Marta <u>Gil</u>", 500);
        desk.topUp(account, "20");
        desk.topUp(account, "30");
        LocalDate today = LocalDate.ofInstant(desk.history(account).getFirst().at(), ZoneId.of("Europe/Madrid"));

        assertThat(desk.get("account-operations").body())
                .contains("Marta &lt;u&gt;Gil", "Change of all accounts", "55,00", "50,00")
                .doesNotContain("<u>Gil");
        assertThat(desk.get("account-operations?kind=OPENED&from=" + today + "&to=" + today)
                        .body())
                .contains("5,00")
                .doesNotContain("50,00");
        assertThat(desk.get("account-operations?from=" + today.plusDays(1)).body())
                .contains("Nothing matches what you asked for.", "value=\"" + today.plusDays(1) + "\"");
        assertThat(desk.get("account-operations?from=yesterday").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("W-06 a long history goes on to a next page")
    void paging() {
        Desk desk = Desk.open("operations-paging");
        CustomerAccount account = desk.account("Marta", 0);
        IntStream.rangeClosed(1, 52).forEach(euros -> desk.topUp(account, String.valueOf(euros)));
        String place = "accounts/" + account.id();

        String first = desk.get(place).body();

        assertThat(first).contains("rel=\"next\"", "52,00");
        String cursor = first.substring(first.indexOf("cursor=") + 7, first.indexOf('"', first.indexOf("cursor=")));
        assertThat(desk.get(place + "?cursor=" + cursor).body())
                .contains(">1,00", "Opened")
                .doesNotContain("rel=\"next\"");
    }
}
