package io.monedero.functions.backoffice.prices;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.tariff.PriceDraft;
import io.monedero.pricing.tariff.PriceDrafts;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewPagesTest {

    @Test
    @DisplayName("P-13 the review names the price that never applies, what hides it, and pairs that overlap")
    void review() {
        Club club = Club.open("review-dead");
        assertThat(club.get("price-review").body()).contains("No price is known that never applies");
        club.added("Everybody", "value", "60");
        club.added("Weekend", "weekdays", "SATURDAY", "value", "70");

        assertThat(club.get("price-review").body()).contains("Weekend", "hidden by Everybody", "For example");
    }

    @Test
    @DisplayName(
            "P-13 the price map shows each hour of a week, and before and after a draft side by side, with its gaps")
    void heatMap() {
        Club club = Club.open("map-week");
        club.added("Monday morning", "weekdays", "MONDAY", "toHour", "12:00", "value", "50");
        String asked = "price-map?productId=" + club.greenFee() + "&from=2026-06-15";
        assertThat(club.get("price-map").body()).contains("Choose a product");
        assertThat(club.get(asked).body())
                .contains("50,00", "72,00", "title=\"Monday morning\"", "title=\"standard price\"")
                .contains("Only the standard price: 1 stretches");

        PriceDraft draft = FUNCTION.bean(PriceDrafts.class).create(club.tenant(), "Dearer");
        club.send("price-drafts/" + draft.id() + "/prices/new", club.price("Always", "value", "99"));
        assertThat(club.get(asked + "&draft=" + draft.id()).body()).contains("99,00", "156 cells change");
        assertThat(club.get(asked + "&to=2026-08-15").body()).contains("15 Jun 2026");
        assertThat(club.get(asked + "&to=2026-06-01").body()).contains("notice bad");
        assertThat(club.get("price-map?productId=" + UUID.randomUUID()).body()).contains("notice bad");
    }

    @Test
    @DisplayName("P-13 the effect of a draft on income is shown for the year until today; crossed days are refused")
    void income() {
        Club club = Club.open("income-draft");
        club.send("price-drafts", "key", key(), "name", "Dearer");
        PriceDraft draft = FUNCTION.bean(PriceDrafts.class).all(club.tenant()).getFirst();
        String place = "price-drafts/" + draft.id() + "/income";

        assertThat(club.get(place).body()).contains("Nothing was sold in these days");
        assertThat(club.get(place + "?from=2026-05-01&to=2026-04-01").body()).contains("notice bad");
        assertThat(Club.open("income-other").get(place).status()).isEqualTo(404);
    }
}
