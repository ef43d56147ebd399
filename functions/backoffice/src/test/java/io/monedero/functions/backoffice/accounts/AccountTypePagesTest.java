package io.monedero.functions.backoffice.accounts;

import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Permission;
import io.monedero.wallet.AccountType;
import io.monedero.web.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountTypePagesTest {

    @Test
    @DisplayName("W-01 a type of account is added once and changed by who saw its present state")
    void addAndChange() {
        Desk desk = Desk.open("account-types-add");
        String location = desk.location().toString();
        assertThat(desk.get("account-types/new").body()).contains("value=\"" + location + "\" checked");
        String[] form = {"key", key(), "name", "Bar <i>tab</i>", "locations", location};

        assertThat(desk.send("account-types/new", form).header("Location"))
                .isEqualTo(desk.path("account-types?done=saved"));
        assertThat(desk.send("account-types/new", form).status()).isEqualTo(303);

        assertThat(desk.types()).hasSize(2);
        AccountType bar = desk.types().getFirst();
        assertThat(desk.get("account-types").body()).contains("Bar &lt;i&gt;tab", "badge");
        String place = "account-types/" + bar.id();
        assertThat(desk.send(place, "key", key(), "version", "1", "name", "Bar", "locations", location)
                        .status())
                .isEqualTo(303);
        Answer late = desk.send(place, "key", key(), "version", "1", "name", "Pub", "locations", location);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody changed this", "value=\"Pub\"");
        assertThat(desk.types().getFirst().name()).isEqualTo("Bar");
    }

    @Test
    @DisplayName("W-01 a type of account without a place or with another's place is refused at its field")
    void refused() {
        Desk desk = Desk.open("account-types-bad");
        Desk other = Desk.open("account-types-other");

        Answer nowhere = desk.send("account-types/new", "key", key(), "name", "Bar");
        Answer elsewhere = desk.send(
                "account-types/new",
                "key",
                key(),
                "name",
                "Bar",
                "locations",
                other.location().toString());
        Answer taken = desk.send(
                "account-types/new",
                "key",
                key(),
                "name",
                desk.type().name(),
                "locations",
                desk.location().toString());

        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.body())
                .contains("id=\"locations-help\" class=\"wrong\">Say at least one location", "value=\"Bar\"");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.body()).contains("id=\"name-help\" class=\"wrong\"");
        assertThat(desk.types()).hasSize(1);
        assertThat(desk.get("account-types/" + other.type().id()).status()).isEqualTo(404);
        assertThat(desk.getAs(desk.person("bea", Permission.SELL), "account-types")
                        .status())
                .isEqualTo(403);
    }
}
