package io.monedero.functions.backoffice.prices;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.tariff.PriceDraft;
import io.monedero.pricing.tariff.PriceDrafts;
import io.monedero.pricing.tariff.PriceFilter;
import io.monedero.pricing.tariff.Prices;
import io.monedero.pricing.tariff.TariffPrice;
import io.monedero.web.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DraftPagesTest {

    @Test
    @DisplayName(
            "P-13 a draft is changed by the same pages, compared and published; the prices in force stay until then")
    void published() {
        Club club = Club.open("drafts-life");
        club.added("Weekdays", "weekdays", "MONDAY");
        PriceDraft draft = begun(club, "Next season");
        String place = "price-drafts/" + draft.id();

        Answer added = club.send(place + "/prices/new", club.price("Summer", "value", "65"));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        TariffPrice weekdays = inDraft(club, draft).getFirst();
        club.send(place + "/prices/" + weekdays.id() + "/delete", "key", key());
        assertThat(club.get(place).body()).contains("Summer", "new", "Weekdays", "removed", "Mon");
        assertThat(club.get(place + "/prices").body()).contains("Summer").doesNotContain("Weekdays");
        assertThat(club.order()).containsExactly("Weekdays");

        Answer published = club.send(place + "/publish", "key", key());
        assertThat(published.header("Location")).isEqualTo("/drafts-life/admin/prices?done=draft-published");
        assertThat(club.order()).containsExactly("Summer");
        assertThat(club.get(place).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("P-13 a draft whose base has changed is not published, and can be thrown away")
    void outdated() {
        Club club = Club.open("drafts-old");
        PriceDraft draft = begun(club, "Late");
        String place = "price-drafts/" + draft.id();
        club.send(place + "/prices/new", club.price("Summer"));
        club.added("Meanwhile");

        assertThat(club.get("price-drafts").body()).contains("Late", "badge bad");
        assertThat(club.send(place + "/publish", "key", key()).status()).isEqualTo(409);
        assertThat(club.order()).containsExactly("Meanwhile");
        club.send(place + "/discard", "key", key());
        assertThat(drafts(club)).isEmpty();
    }

    private static PriceDraft begun(Club club, String name) {
        Answer answer = club.send("price-drafts", "key", key(), "name", name);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return drafts(club).getFirst();
    }

    private static List<PriceDraft> drafts(Club club) {
        return FUNCTION.bean(PriceDrafts.class).all(club.tenant());
    }

    private static List<TariffPrice> inDraft(Club club, PriceDraft draft) {
        return FUNCTION.bean(Prices.class).list(club.tenant(), draft.tariff(), PriceFilter.none(), 0, 10);
    }
}
