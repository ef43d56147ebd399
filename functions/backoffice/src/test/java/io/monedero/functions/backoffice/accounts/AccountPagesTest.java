package io.monedero.functions.backoffice.accounts;

import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.PaymentKind;
import io.monedero.customers.Customer;
import io.monedero.tenancy.Permission;
import io.monedero.wallet.CustomerAccount;
import io.monedero.web.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountPagesTest {

    @Test
    @DisplayName("W-02 an account is opened for a customer found by name, with what they brought, and only once")
    void open() {
        Desk desk = Desk.open("accounts-open");
        Customer marta = desk.customer("Marta <b>Gil</b>");
        assertThat(desk.get("accounts").body()).contains("No customer has an account yet.");
        assertThat(desk.get("accounts/new?customer=gil").body()).contains("name=\"customerId\" value=\"" + marta.id());
        assertThat(desk.get("accounts/new?customer=" + marta.id()).body()).contains("Marta &lt;b&gt;Gil");

        String[] form = opening(key(), desk, marta, "12,50");
        Answer first = desk.send("accounts/new", form);
        Answer second = desk.send("accounts/new", form);

        assertThat(first.status()).as(first.body()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        CustomerAccount account = desk.accounts().getFirst();
        assertThat(desk.accounts()).hasSize(1);
        assertThat(account.balance()).isEqualTo(desk.tenant().money(1250));
        assertThat(desk.get("accounts/" + account.id() + "?done=account-opened").body())
                .contains("The account is open.", "Marta &lt;b&gt;Gil", "12,50", "Opened", "Ana")
                .doesNotContain("<b>Gil");
    }

    @Test
    @DisplayName("W-02 an opening that is refused says why at its field and keeps what was typed")
    void refusedOpening() {
        Desk desk = Desk.open("accounts-open-bad");
        CustomerAccount account = desk.account("Marta", 0);
        Customer marta = desk.customer("Marta Dos");

        Answer negative = desk.send("accounts/new", opening(key(), desk, marta, "-5"));
        Answer letters = desk.send("accounts/new", opening(key(), desk, marta, "five"));
        Answer again = desk.send(
                "accounts/new",
                "key",
                key(),
                "customerId",
                account.customerId().toString(),
                "typeId",
                desk.type().id().toString());

        assertThat(negative.status()).isEqualTo(422);
        assertThat(negative.body())
                .contains("id=\"openingBalance-help\" class=\"wrong\">The amount cannot be negative.", "value=\"-5\"")
                .contains("name=\"customerId\" value=\"" + marta.id());
        assertThat(letters.body()).contains("id=\"openingBalance-help\" class=\"wrong\"", "value=\"five\"");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body())
                .contains("id=\"typeId-help\" class=\"wrong\">The customer has an account of this type");
        assertThat(desk.accounts()).hasSize(1);
    }

    @Test
    @DisplayName(
            "W-04 a top-up is taken once, however often its form is sent, and stands in the history with its place")
    void topUp() {
        Desk desk = Desk.open("accounts-top-up");
        CustomerAccount account = desk.account("Marta", 0);
        String place = "accounts/" + account.id();
        assertThat(desk.get(place).body()).contains("name=\"amount\"", "With a receipt");

        String[] form = desk.topUp(key(), "50", desk.method(PaymentKind.CASH));
        assertThat(desk.send(place, form).header("Location")).isEqualTo(desk.path(place + "?done=topped-up"));
        assertThat(desk.send(place, form).status()).isEqualTo(303);

        assertThat(desk.balance(account)).isEqualTo(5000);
        assertThat(desk.history(account)).hasSize(2);
        assertThat(desk.history(account).getFirst().receipt()).isTrue();
        assertThat(desk.get(place + "?done=topped-up").body()).contains("Topped up.", "Top-up", "50,00", ">Cancel</a>");
    }

    @Test
    @DisplayName("W-04 a top-up that is refused says why at its field, keeps what was typed, and moves nothing")
    void refusedTopUp() {
        Desk desk = Desk.open("accounts-top-up-bad");
        CustomerAccount account = desk.account("Marta", 100);
        String place = "accounts/" + account.id();
        String cash = desk.method(PaymentKind.CASH);

        Answer zero = desk.send(place, desk.topUp(key(), "0", cash));
        Answer fromAccount = desk.send(place, desk.topUp(key(), "5", desk.method(PaymentKind.ACCOUNT)));
        Answer halfCent = desk.send(place, desk.topUp(key(), "1,005", cash));

        assertThat(zero.status()).isEqualTo(422);
        assertThat(zero.body())
                .contains("id=\"amount-help\" class=\"wrong\">The amount must be more than zero", "value=\"0\"")
                .contains("value=\"" + cash + "\" selected", "name=\"receipt\" value=\"true\" checked");
        assertThat(fromAccount.status()).isEqualTo(409);
        assertThat(fromAccount.body()).contains("id=\"methodId-help\" class=\"wrong\">An account cannot be topped up");
        assertThat(halfCent.status()).isEqualTo(422);
        assertThat(desk.balance(account)).isEqualTo(100);
    }

    @Test
    @DisplayName("W-06 the list is filtered by name, type and side of zero, with the total of what is shown")
    void list() {
        Desk desk = Desk.open("accounts-list");
        desk.account("Marta Gil", 1000);
        desk.account("Pedro Paz", 250);
        desk.account("Ana Roca", 0);

        assertThat(desk.get("accounts").body()).contains("Accounts in all: 3", "12,50");
        assertThat(desk.get("accounts?q=mart").body())
                .contains("Marta Gil", "Accounts in all: 1")
                .doesNotContain("Pedro Paz");
        assertThat(desk.get("accounts?sign=ZERO").body()).contains("Ana Roca").doesNotContain("Marta Gil", "Pedro Paz");
        assertThat(desk.get("accounts?sign=POSITIVE").body()).contains("Accounts in all: 2");
        assertThat(desk.get("accounts?typeId=" + key()).body()).contains("Nothing matches what you asked for.");
        assertThat(desk.get("accounts?sign=UPWARDS").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("T-02 T-04 accounts are for who may manage them; topping up needs to take payments; none is another's")
    void guarded() {
        Desk desk = Desk.open("accounts-mine");
        Desk other = Desk.open("accounts-other");
        CustomerAccount account = desk.account("Marta", 0);
        CustomerAccount theirs = other.account("Rui", 700);
        String seller = desk.person("bea", Permission.SELL, Permission.TAKE_PAYMENT);
        String keeper = desk.person("eva", Permission.MANAGE_ACCOUNTS);

        for (String place : List.of("accounts", "accounts/new", "accounts/" + account.id(), "account-operations")) {
            assertThat(desk.getAs(seller, place).status()).as(place).isEqualTo(403);
        }
        assertThat(desk.getAs(keeper, "accounts/" + account.id()).body()).doesNotContain("name=\"amount\"");
        String[] topUp = desk.topUp(key(), "5", desk.method(PaymentKind.CASH));
        assertThat(desk.sendAs(keeper, "accounts/" + account.id(), topUp).status())
                .isEqualTo(403);
        assertThat(desk.sendAs(seller, "accounts/" + account.id(), topUp).status())
                .isEqualTo(403);
        assertThat(desk.get("accounts/" + theirs.id()).status()).isEqualTo(404);
        assertThat(desk.send("accounts/" + theirs.id(), topUp).status()).isEqualTo(404);
        assertThat(desk.send("accounts/new", opening(key(), desk, other.customer("Luz"), "1"))
                        .status())
                .isEqualTo(422);
        assertThat(desk.balance(account)).isZero();
        assertThat(other.balance(theirs)).isEqualTo(700);
        assertThat(desk.accounts()).hasSize(1);
    }

    private static String[] opening(String key, Desk desk, Customer customer, String balance) {
        return new String[] {
            "key",
            key,
            "customerId",
            customer.id().toString(),
            "typeId",
            desk.type().id().toString(),
            "openingBalance",
            balance
        };
    }
}
