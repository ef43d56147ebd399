package io.monedero.functions.backoffice.prices;

import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PricePagesTest {

    @Test
    @DisplayName("P-02 … P-09 a form with every condition is kept as it was filled in, and the list says it in words")
    void everyCondition() {
        Club club = Club.open("prices-all");
        club.send("price-calendars/new", "key", key(), "name", "High season", "from", "2026-06-01", "to", "2026-09-15");

        UUID id = club.added(
                "Twilight",
                "valueKind",
                "PERCENT_OFF_ROUNDED",
                "value",
                "20",
                "customerTag",
                "member",
                "customer",
                "marta@example.com",
                "minAge",
                "18",
                "maxAge",
                "65",
                "from",
                "2026-01-01",
                "to",
                "2026-12-31",
                "fromHour",
                "16:00",
                "toHour",
                "20:30",
                "weekdays",
                "MONDAY",
                "holidays",
                "false",
                "moreThan",
                "60",
                "until",
                "24",
                "untilUnit",
                "HOURS",
                "soldIn",
                "family:" + club.family(),
                "max",
                "9",
                "channels",
                "WEB",
                "minutes",
                "60, 90");

        Conditions when = club.stored("Twilight").details().conditions();
        assertThat(club.stored("Twilight").details().value()).isInstanceOf(PriceValue.PercentOffRounded.class);
        assertThat(when.customer().tag()).isEqualTo("member");
        assertThat(when.customer().customerId()).isNotNull();
        assertThat(when.customer().minAge()).isEqualTo(18);
        assertThat(when.moment().basis()).isEqualTo(Moment.USE);
        assertThat(when.moment().from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(when.moment().toHour()).isEqualTo(LocalTime.of(20, 30));
        assertThat(when.moment().weekdays()).containsExactly(DayOfWeek.MONDAY);
        assertThat(when.moment().holidays()).isFalse();
        assertThat(when.advance().moreThan()).isEqualTo(Duration.ofDays(60));
        assertThat(when.advance().until()).isEqualTo(Duration.ofHours(24));
        assertThat(when.sales())
                .isEqualTo(new SalesCondition(
                        new SoldIn.Family(club.family()), null, 9, io.monedero.pricing.book.Per.HOUR));
        assertThat(when.channels()).isEqualTo(Set.of(Channel.WEB));
        assertThat(when.minutes()).containsExactlyInAnyOrder(60, 90);
        assertThat(club.get("prices").body())
                .contains("Twilight", "Green fee", "−20 %, rounded", "tag member", "only Marta Ruiz", "18–65 years")
                .contains("16:00–20:30", "Mon", "not on public holidays", "more than 60 days ahead")
                .contains("until 1 days before", "up to 9 sold in Golf the same hour", "Web", "60′, 90′");
        assertThat(club.get("prices/" + id).body())
                .contains(
                        "value=\"Twilight\"",
                        "value=\"20\"",
                        "value=\"Marta Ruiz\"",
                        "value=\"16:00\"",
                        "value=\"60, 90\"")
                .contains("name=\"weekdays\" value=\"MONDAY\" checked", "value=\"2026-12-31\"");
    }

    @Test
    @DisplayName("P-01 prices are put in another order, copied, switched off and deleted, each once")
    void order() {
        Club club = Club.open("prices-order");
        UUID first = club.added("First");
        club.added("Second");
        UUID third = club.added("Third", "value", "60");

        club.send("prices/" + third + "/move", "key", key(), "before", first.toString());
        assertThat(club.order()).containsExactly("Third", "First", "Second");
        club.send("prices/" + third + "/move", "key", key(), "before", "");
        assertThat(club.order()).containsExactly("First", "Second", "Third");
        String copy = key();
        club.send("prices/" + first + "/copy", "key", copy);
        club.send("prices/" + first + "/copy", "key", copy);
        assertThat(club.order()).hasSize(4).startsWith("First").endsWith("Second", "Third");
        assertThat(club.stored().get(1).details().active()).isFalse();
        club.send("prices/" + third + "/enable", "key", key(), "active", "");
        assertThat(club.stored("Third").details().active()).isFalse();
        assertThat(club.get("prices?active=false").body()).contains("Third").doesNotContain("data-move", ">Second<");
        Answer gone = club.send("prices/" + third + "/delete", "key", key());
        assertThat(gone.header("Location")).isEqualTo("/prices-order/admin/prices?done=deleted");
        assertThat(club.order()).doesNotContain("Third");
    }

    @Test
    @DisplayName("what is wrong with a price stands at its field with what was typed, and nothing is stored")
    void refused() {
        Club club = Club.open("prices-bad");
        Map<String, String[]> wrong = Map.ofEntries(
                Map.entry("name", club.price(" ")),
                Map.entry("value", club.price("A", "valueKind", "PERCENT_OFF", "value", "101")),
                Map.entry("maxAge", club.price("A", "minAge", "30", "maxAge", "20")),
                Map.entry("to", club.price("A", "from", "2026-02-01", "to", "2026-01-31")),
                Map.entry("toHour", club.price("A", "fromHour", "16:00", "toHour", "16:00")),
                Map.entry("productId", club.price("A", "productTag", "golf")),
                Map.entry("productTag", club.price("A", "productId", "", "productTag", "nowhere")),
                Map.entry("customerTag", club.price("A", "customerTag", "nowhere")),
                Map.entry("customer", club.price("A", "customer", "Nobody at all")),
                Map.entry(
                        "calendarId",
                        club.price("A", "calendarId", UUID.randomUUID().toString())),
                Map.entry("soldIn", club.price("A", "soldIn", "family:" + UUID.randomUUID(), "max", "3")),
                Map.entry("min", club.price("A", "soldIn", "family:" + club.family())),
                Map.entry("minutes", club.price("A", "minutes", "an hour")));
        wrong.forEach((field, form) -> {
            Answer answer = club.send("prices/new", form);
            assertThat(answer.status()).as(field).isEqualTo(422);
            assertThat(answer.body()).as(field).contains("id=\"" + field + "-help\" class=\"wrong\"");
        });
        assertThat(club.stored()).isEmpty();
        assertThat(club.get("prices").body()).contains("Everything costs its standard price");
    }

    @Test
    @DisplayName("T-02, T-04 a price of another business is not there, and who may not manage the catalogue sees none")
    void foreign() {
        Club club = Club.open("prices-mine");
        Club other = Club.open("prices-other");
        UUID foreign = other.added("Theirs");

        assertThat(club.get("prices/" + foreign).status()).isEqualTo(404);
        club.send("prices/" + foreign + "/enable", "key", key(), "active", "");
        assertThat(other.stored("Theirs").details().active()).isTrue();
        assertThat(club.getAs(club.person("desk", Permission.SELL), "prices").status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("P-12 the price check says which price won and why each price before it did not")
    void check() {
        Club club = Club.open("prices-check");
        club.added("Members", "customerTag", "member", "value", "40");
        club.added("On the web", "channels", "WEB", "value", "60");

        String asked = "price-check?productId=" + club.greenFee() + "&channel=WEB";
        assertThat(club.get(asked).body()).contains("60,00", "On the web", "Members", "member");
        assertThat(club.get(asked + "&customer=marta%40example.com").body()).contains("40,00");
        assertThat(club.get(asked + "&customer=Nobody").body()).contains("notice bad");
        assertThat(club.get("price-check").body()).contains("Choose a product");
    }
}
