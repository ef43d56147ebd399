package io.monedero.functions.backoffice.fees;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.fees.FeeType;
import io.monedero.fees.FeeTypes;
import io.monedero.fees.Periodicity;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeeTypePagesTest {

    @Test
    @DisplayName(
            "F-01 a type of fee is added once, however often its form is sent, and stands in the list with its price")
    void addType() {
        Club club = Club.open("fee-types-add");
        assertThat(club.get("fee-types/new").body()).contains("Cuota mensual · 100,00", "Monthly", "Yearly");
        String[] form =
                form(key(), "Abonado <b>oro</b>", "YEARLY", club.product().id().toString());

        Answer first = club.send("fee-types/new", form);
        Answer second = club.send("fee-types/new", form);

        assertThat(first.status()).as(first.body()).isEqualTo(303);
        assertThat(first.header("Location")).isEqualTo(club.path("fee-types?done=saved"));
        assertThat(second.status()).isEqualTo(303);
        assertThat(types(club)).extracting(FeeType::name).containsExactly("Abonado <b>oro</b>", "Socio");
        assertThat(club.get("fee-types?done=saved").body())
                .contains("Saved.", "Abonado &lt;b&gt;oro&lt;/b&gt;", "Yearly", "100,00", "Online")
                .doesNotContain("<b>oro");
    }

    @Test
    @DisplayName("F-01 what is wrong with a type stands at its field, what was typed stays, nothing is stored")
    void refusedType() {
        Club club = Club.open("fee-types-bad");
        String product = club.product().id().toString();

        Answer taken = club.send("fee-types/new", form(key(), "Socio", "QUARTERLY", product));
        Answer noName = club.send("fee-types/new", form(key(), " ", "QUARTERLY", product));
        Answer unknownProduct = club.send("fee-types/new", form(key(), "Junior", "QUARTERLY", key()));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.body())
                .contains(
                        "value=\"Socio\"", "id=\"name-help\" class=\"wrong\">The name", "value=\"QUARTERLY\" selected")
                .contains("value=\"" + product + "\" selected", "name=\"soldOnline\" value=\"true\" checked");
        assertThat(noName.status()).isEqualTo(422);
        assertThat(noName.body()).contains("id=\"name-help\" class=\"wrong\">This value is required.");
        assertThat(unknownProduct.status()).isEqualTo(422);
        assertThat(unknownProduct.body()).contains("id=\"productId-help\" class=\"wrong\">There is no such product.");
        assertThat(club.send("fee-types/new", form(key(), "Junior", "SOMETIMES", product))
                        .status())
                .isEqualTo(422);
        assertThat(types(club)).hasSize(1);
    }

    @Test
    @DisplayName("F-01 a type is changed by who saw its present state, and never in how often it is due")
    void changeType() {
        Club club = Club.open("fee-types-change");
        String place = "fee-types/" + club.type().id();
        String product = club.product().id().toString();
        assertThat(club.get(place).body())
                .contains("value=\"Socio\"", "It cannot change", "name=\"active\" value=\"true\" checked");

        assertThat(club.send(place, changed("1", "Socio oro", "MONTHLY", product))
                        .status())
                .isEqualTo(303);
        assertThat(types(club).getFirst()).satisfies(type -> {
            assertThat(type.name()).isEqualTo("Socio oro");
            assertThat(type.details().active()).isFalse();
        });
        assertThat(club.get("fee-types").body()).contains("Closed");

        Answer late = club.send(place, changed("1", "Socio plata", "MONTHLY", product));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody changed this", "value=\"Socio plata\"");
        assertThat(club.send(place, changed("2", "Socio plata", "YEARLY", product))
                        .status())
                .isEqualTo(422);
        assertThat(types(club).getFirst().details().periodicity()).isEqualTo(Periodicity.MONTHLY);
    }

    @Test
    @DisplayName("T-02 T-04 types of fee are for who may manage fees, and none is of another business")
    void guarded() {
        Club club = Club.open("fee-types-mine");
        Club other = Club.open("fee-types-other");
        String seller = club.person("bea", Permission.SELL);

        for (String place :
                List.of("fee-types", "fee-types/new", "fee-types/" + club.type().id())) {
            assertThat(club.getAs(seller, place).status()).as(place).isEqualTo(403);
        }
        assertThat(club.sendAs(seller, "fee-types/new", form(key(), "X", "YEARLY", key()))
                        .status())
                .isEqualTo(403);
        assertThat(club.get("fee-types/" + other.type().id()).status()).isEqualTo(404);
        assertThat(club.send(
                                "fee-types/" + other.type().id(),
                                changed(
                                        "1",
                                        "Mine",
                                        "MONTHLY",
                                        club.product().id().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(types(other).getFirst().name()).isEqualTo("Socio");
    }

    private static List<FeeType> types(Club club) {
        return FUNCTION.bean(FeeTypes.class).all(club.tenant());
    }

    private static String[] form(String key, String name, String periodicity, String product) {
        return new String[] {
            "key",
            key,
            "name",
            name,
            "periodicity",
            periodicity,
            "productId",
            product,
            "soldOnline",
            "true",
            "active",
            "true"
        };
    }

    private static String[] changed(String version, String name, String periodicity, String product) {
        return new String[] {
            "key", key(), "version", version, "name", name, "periodicity", periodicity, "productId", product
        };
    }
}
