package io.monedero.functions.backoffice.customers;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.customers.Customer;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomerPagesTest {

    @Test
    @DisplayName("the first customer is asked for, added once however often it is sent, and stands on a card")
    void add() {
        Gym gym = Gym.open("customers-add");
        assertThat(gym.get("").body()).contains("Add the first customer").doesNotContain("type=\"search\"");
        String[] form = {
            "key",
            key(),
            "name",
            "Eva Gil",
            "email",
            "Eva@Gil.example",
            "phone",
            "600 1",
            "taxId",
            "12345678z",
            "address",
            "Calle 1\n28001 Madrid",
            "birthDate",
            "1990-02-28",
            "language",
            "pt",
            "tags",
            "vip, padel,"
        };

        Answer first = gym.send("/new", form);
        Answer second = gym.send("/new", form);

        assertThat(gym.customers()).hasSize(1);
        Customer eva = gym.customers().getFirst();
        assertThat(first.header("Location"))
                .isEqualTo(gym.path("/" + eva.id() + "?done=customer-added"))
                .isEqualTo(second.header("Location"));
        assertThat(eva.details())
                .isEqualTo(new CustomerDetails(
                        "Eva Gil",
                        "eva@gil.example",
                        "600 1",
                        "12345678Z",
                        "Calle 1\n28001 Madrid",
                        LocalDate.of(1990, 2, 28),
                        "pt",
                        List.of("padel", "vip")));
        assertThat(gym.get("/" + eva.id() + "?done=customer-added").body())
                .contains("The customer was added.", "mailto:eva@gil.example", "600 1", "12345678Z", "28001 Madrid")
                .contains("Português</dd>", "<span class=\"badge\">vip</span>", "No account.", "No fee.");
        assertThat(gym.get("").body()).contains("Eva Gil", "eva@gil.example", "padel");
    }

    @Test
    @DisplayName("what was wrong stands at its field with what was typed, and nothing is stored; only a name is needed")
    void refused() {
        Gym gym = Gym.open("customers-bad");

        assertThat(refusedAt(gym, "name", " ")).isEqualTo(422);
        assertThat(refusedAt(gym, "email", "eva")).isEqualTo(422);
        assertThat(refusedAt(gym, "phone", "6".repeat(41))).isEqualTo(422);
        assertThat(refusedAt(gym, "birthDate", "1990-02-30")).isEqualTo(422);
        assertThat(refusedAt(gym, "language", "fr")).isEqualTo(422);
        assertThat(refusedAt(gym, "tags", "t".repeat(41))).isEqualTo(422);
        assertThat(gym.customers()).isEmpty();
        assertThat(gym.send("/new", "key", key(), "name", "Eva").status()).isEqualTo(303);
        assertThat(gym.customers()).hasSize(1);
    }

    @Test
    @DisplayName("a customer is changed as the form says; who saw an older one is told so with what was typed kept")
    void change() {
        Gym gym = Gym.open("customers-change");
        Customer eva = gym.customer("Eva");
        String path = "/" + eva.id() + "/edit";
        assertThat(gym.get(path).body()).contains("value=\"Eva\"", "name=\"version\" value=\"1\"");

        assertThat(gym.send(path, "key", key(), "version", "1", "name", "Eva Gil", "phone", "600")
                        .header("Location"))
                .isEqualTo(gym.path("/" + eva.id() + "?done=saved"));
        Answer late = gym.send(path, "key", key(), "version", "1", "name", "Late", "address", "Here <b>");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody changed this", "value=\"Late\"", "Here &lt;b&gt;</textarea>");
        assertThat(gym.customers().getFirst().name()).isEqualTo("Eva Gil");
        assertThat(gym.get("/" + eva.id()).body()).contains("600");
    }

    @Test
    @DisplayName("the list is searched by name, mail and tag, and goes on where its page ends")
    void list() {
        Gym gym = Gym.open("customers-list");
        FUNCTION.bean(Customers.class)
                .create(
                        gym.tenant(),
                        new CustomerDetails(
                                "Zoe", "zoe@x.example", null, null, null, null, null, List.of("padel & co")));
        for (int i = 10; i <= 60; i++) {
            gym.customer("Member " + i);
        }

        assertThat(gym.get("?q=zoe%40x.example").body()).contains("Zoe").doesNotContain("Member");
        assertThat(gym.get("?q=ember+1").body()).contains("Member 10").doesNotContain("Zoe", "Member 20");
        assertThat(gym.get("?tag=padel+%26+co").body())
                .contains("Zoe", "name=\"tag\" value=\"padel &amp; co\"")
                .doesNotContain("Member");
        assertThat(gym.get("?tag=padel").body()).contains("Nothing matches").doesNotContain("Add the first");
        String first = gym.get("").body();
        String next = first.substring(first.indexOf("rel=\"next\" href=\"") + 17);
        next = next.substring(next.indexOf('?'), next.indexOf('"')).replace("&amp;", "&");
        assertThat(first).contains("Member 10").doesNotContain("Member 60", "Zoe");
        assertThat(gym.get(next).body()).contains("Member 60", "Zoe").doesNotContain("Member 10");
    }

    @Test
    @DisplayName("W-06, S-01, F-03 the card shows accounts, open and last sales and fees, and the way to each")
    void card() {
        Gym gym = Gym.open("customers-card");
        Customer eva = gym.customer("Eva");
        var account = gym.account(eva, 12345);
        var open = gym.sale(eva, "Racket", 8000);
        var paid = gym.sale(eva, "Shuttlecock", 250);
        gym.pay(paid);
        var fee = gym.fee(eva, "Full membership");
        gym.sale(gym.customer("Another"), "Not hers", 100);

        String card = gym.get("/" + eva.id()).body();
        String admin = "href=\"/customers-card/admin/";
        assertThat(card)
                .contains(admin + "accounts/" + account.id() + "\"", "123,45", account.typeName())
                .contains(admin + "sales/" + open.id() + "\"", "Racket", "80,00")
                .contains(admin + "sales/" + paid.id() + "\"", "Shuttlecock", "2,50")
                .contains(admin + "fees/" + fee.id() + "\"", "Full membership", admin + "fees/new?customer=" + eva.id())
                .doesNotContain("Not hers");
        assertThat(card.indexOf("Open sales")).isLessThan(card.indexOf("Racket"));
        assertThat(card.indexOf("<h2>Last sales")).isBetween(card.indexOf("Racket"), card.indexOf("Shuttlecock"));
    }

    @Test
    @DisplayName("T-04 who may manage customers only reads the card without the ways to what they may not open")
    void readers() {
        Gym gym = Gym.open("customers-readers");
        Customer eva = gym.customer("Eva");
        gym.account(eva, 100);
        gym.sale(eva, "Racket", 8000);
        gym.fee(eva, "Membership");
        String email = gym.staffWho(Permission.MANAGE_CUSTOMERS);

        Answer card = FUNCTION.as(email, "customers-readers").get(gym.path("/" + eva.id()));

        assertThat(card.status()).isEqualTo(200);
        assertThat(card.body())
                .contains("Racket", "Membership", "1,00")
                .doesNotContain("/admin/accounts/", "/admin/sales", "/admin/fees");
    }

    @Test
    @DisplayName(
            "T-02, T-04 without the permission there is no page and no place; another business's customer is nothing")
    void strangers() {
        Gym mine = Gym.open("customers-mine");
        Gym other = Gym.open("customers-other");
        Customer theirs = other.customer("Secret");
        String card = "/" + theirs.id();
        String email = mine.staffWho(Permission.SELL);

        for (String page : List.of(card, card + "/edit")) {
            assertThat(mine.get(page).status()).as(page).isEqualTo(404);
            assertThat(mine.get(page).body()).doesNotContain("Secret");
        }
        assertThat(mine.send(card + "/edit", "key", key(), "version", "1", "name", "Mine")
                        .status())
                .isEqualTo(404);
        assertThat(other.customers()).extracting(Customer::name).containsExactly("Secret");
        for (String page : List.of("", "/new", card, card + "/edit")) {
            assertThat(FUNCTION.as(email, "customers-mine").get(mine.path(page)).status())
                    .as(page)
                    .isEqualTo(403);
        }
        for (String page : List.of("/new", card + "/edit")) {
            assertThat(FUNCTION.as(email, "customers-mine")
                            .form(mine.path(page), "key", key(), "version", "1", "name", "Eve")
                            .status())
                    .as(page)
                    .isEqualTo(403);
        }
        assertThat(FUNCTION.as(email, "customers-mine")
                        .get("/customers-mine/admin")
                        .body())
                .doesNotContain(mine.path(""));
        assertThat(mine.customers()).isEmpty();
    }

    @Test
    @DisplayName("a hostile name is shown as text wherever it stands")
    void hostile() {
        Gym gym = Gym.open("customers-hostile");
        Customer hostile = gym.customer("\"><script>alert(1)</script>");

        for (String page :
                List.of("", "/" + hostile.id(), "/" + hostile.id() + "/edit", "?q=%22%3E%3Cscript%3Ealert")) {
            assertThat(gym.get(page).body()).doesNotContain("<script>alert").containsPattern("&lt;script(>|&gt;)alert");
        }
    }

    private static int refusedAt(Gym gym, String field, String value) {
        String[] form = Stream.of(
                        new String[] {field, value},
                        new String[] {"key", key(), "name", "Eva", "taxId", "typed", "language", "", "tags", ""})
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        Answer answer = gym.send("/new", form);
        assertThat(answer.body()).contains("id=\"" + field + "-help\" class=\"wrong\"", "value=\"typed\"");
        return answer.status();
    }
}
