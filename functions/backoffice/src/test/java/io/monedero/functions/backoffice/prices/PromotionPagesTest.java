package io.monedero.functions.backoffice.prices;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.tariff.KeptPromotion;
import io.monedero.pricing.tariff.Promotions;
import io.monedero.web.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PromotionPagesTest {

    @Test
    @DisplayName("P-10 two green fees and a buggy: the promotion is kept, and a cart tried with it says what comes off")
    void tried() {
        Club club = Club.open("promotions-try");
        Answer added = club.send("promotions/new", twoAndBuggy(club));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        assertThat(club.get("promotions").body()).contains("2 × Green fee: full price", "1 × Buggy: −50 %");

        String cart =
                "promotions?product0=" + club.greenFee() + "&quantity0=2&product1=" + club.buggy() + "&quantity1=";
        assertThat(club.get(cart + "1").body()).contains("19,00", "163,00", "2 GF + buggy");
        assertThat(club.get("promotions?product0=" + club.greenFee() + "&quantity0=1")
                        .body())
                .contains("72,00", "Why other promotions do not apply", "2 GF + buggy");
        assertThat(club.get(cart + "x").body()).contains("notice bad");
    }

    @Test
    @DisplayName("P-10 a promotion without lines is refused, and so is a percentage over 100; nothing is stored")
    void refused() {
        Club club = Club.open("promotions-bad");
        Answer empty = club.send("promotions/new", "key", key(), "name", "Nothing", "days", "1", "active", "true");
        assertThat(empty.status()).isEqualTo(422);
        Answer over = club.send(
                "promotions/new",
                "key",
                key(),
                "name",
                "Much",
                "days",
                "1",
                "productId",
                club.buggy().toString(),
                "tag",
                "",
                "kind",
                "PERCENT_OFF",
                "value",
                "101");
        assertThat(over.status()).isEqualTo(422);
        assertThat(over.body()).contains("value=\"101\"");
        assertThat(all(club)).isEmpty();
    }

    @Test
    @DisplayName("P-10 promotions are put in another order, switched off and deleted")
    void order() {
        Club club = Club.open("promotions-order");
        club.send("promotions/new", twoAndBuggy(club));
        String[] second = twoAndBuggy(club);
        second[3] = "Second";
        club.send("promotions/new", second);
        List<KeptPromotion> before = all(club);

        String last = "promotions/" + before.getLast().promotion().id();
        club.send(
                last + "/move",
                "key",
                key(),
                "before",
                before.getFirst().promotion().id().toString());
        assertThat(all(club).getFirst().promotion().name()).isEqualTo("Second");
        club.send(last + "/enable", "key", key(), "active", "");
        assertThat(all(club).getFirst().active()).isFalse();
        club.send(last + "/delete", "key", key());
        assertThat(all(club)).hasSize(1);
    }

    private static String[] twoAndBuggy(Club club) {
        List<String> form =
                new ArrayList<>(List.of("key", key(), "name", "2 GF + buggy", "days", "1", "active", "true"));
        for (int unit = 0; unit < 2; unit++) {
            form.addAll(List.of("productId", club.greenFee().toString(), "tag", "", "kind", "NONE", "value", ""));
        }
        form.addAll(List.of("productId", club.buggy().toString(), "tag", "", "kind", "PERCENT_OFF", "value", "50"));
        return form.toArray(String[]::new);
    }

    private static List<KeptPromotion> all(Club club) {
        return FUNCTION.bean(Promotions.class).all(club.tenant());
    }
}
