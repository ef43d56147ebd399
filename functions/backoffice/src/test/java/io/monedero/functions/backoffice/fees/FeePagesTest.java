package io.monedero.functions.backoffice.fees;

import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.customers.Customer;
import io.monedero.fees.Fee;
import io.monedero.fees.Receipt;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeePagesTest {

    @Test
    @DisplayName("F-03 a customer found by name joins a fee once, however often the form is sent")
    void join() {
        Club club = Club.open("fees-join");
        Customer marta = club.customer("Marta <i>Gil</i>");
        club.customer("Mario Gil");
        assertThat(club.get("fees").body()).contains("Nobody has joined a fee yet.");

        Answer found = club.get("fees/new?customer=gil");
        assertThat(found.body())
                .contains("Marta &lt;i&gt;Gil&lt;/i&gt;", "Mario Gil", "?customer=" + marta.id())
                .doesNotContain("<i>Gil", "name=\"joinedOn\"");
        assertThat(club.get("fees/new?customer=nobody").body()).contains("No customer fits", "Add a customer");
        assertThat(club.get("fees/new?customer=Marta").body()).contains("name=\"customerId\" value=\"" + marta.id());

        String[] form = joining(key(), club, marta, club.today().toString());
        Answer first = club.send("fees/new", form);
        Answer second = club.send("fees/new", form);

        assertThat(first.status()).as(first.body()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        Fee fee = club.fees().getFirst();
        assertThat(club.fees()).hasSize(1);
        assertThat(first.header("Location")).isEqualTo(club.path("fees/" + fee.id() + "?done=fee-joined"));
        assertThat(club.get("fees/" + fee.id() + "?done=fee-joined").body())
                .contains("Joined.", "No receipt yet.", "Socio · Marta &lt;i&gt;Gil");
    }

    @Test
    @DisplayName("F-03 a joining that is refused says why at its field, keeps customer and day, and stores nothing")
    void refusedJoining() {
        Club club = Club.open("fees-join-bad");
        Customer marta = club.customer("Marta");
        String longAgo = club.today().minusYears(3).toString();

        Answer refused = club.send("fees/new", joining(key(), club, marta, longAgo));
        Answer nobody =
                club.send("fees/new", "key", key(), "typeId", club.type().id().toString(), "joinedOn", longAgo);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "value=\"" + longAgo + "\"", "is more than a year away", "id=\"joinedOn-help\" class=\"wrong\"")
                .contains("name=\"customerId\" value=\"" + marta.id() + "\"");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("This value is required.", "name=\"customer\"");
        assertThat(club.fees()).isEmpty();
    }

    @Test
    @DisplayName("F-09 the page of a fee shows each receipt with its period, number, amount and the way to pay it")
    void receipts() {
        Club club = Club.open("fees-receipts");
        Fee fee = club.join(club.customer("Marta"), club.today().minusMonths(1));
        club.emit();
        Receipt newest = club.receipts(fee).getFirst();

        String body = club.get("fees/" + fee.id()).body();

        assertThat(club.receipts(fee)).hasSize(2);
        assertThat(body)
                .contains("href=\"" + club.path("invoices/" + newest.invoiceId()) + "\">" + newest.number())
                .contains("href=\"" + club.path("sales/" + newest.saleId()) + "\">Pay", "100,00", "Not paid");
        assertThat(club.getIn("es", "fees/" + fee.id()).body()).contains("Sin pagar", "Cobrar", "100,00");
    }

    @Test
    @DisplayName("F-03 a fee is ended once; a day before it began is refused, and the question stays open")
    void end() {
        Club club = Club.open("fees-end");
        LocalDate today = club.today();
        Fee fee = club.join(club.customer("Marta"), today);
        String place = "fees/" + fee.id();

        Answer early =
                club.send(place, "key", key(), "endedOn", today.minusDays(1).toString());
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body())
                .contains("<details class=\"confirm\" open>", "id=\"endedOn-help\" class=\"wrong\">The fee cannot end")
                .contains("value=\"" + today.minusDays(1) + "\"");

        String[] form = {"key", key(), "endedOn", today.plusDays(3).toString()};
        assertThat(club.send(place, form).status()).isEqualTo(303);
        assertThat(club.send(place, form).status()).isEqualTo(303);
        assertThat(club.get(place + "?done=fee-ended").body())
                .contains("The fee ends.", "Ends on")
                .doesNotContain("name=\"endedOn\"");
        assertThat(club.send(place, "key", key(), "endedOn", today.toString()).status())
                .isEqualTo(409);
        assertThat(club.fees().getFirst().endedOn()).isEqualTo(today.plusDays(3));
    }

    @Test
    @DisplayName("F-03 the list of fees is filtered by customer, type and state")
    void filters() {
        Club club = Club.open("fees-filters");
        LocalDate today = club.today();
        Customer marta = club.customer("Marta Gil");
        Fee ended = club.join(club.customer("Mario Gil"), today);
        club.join(marta, today);
        club.send("fees/" + ended.id(), "key", key(), "endedOn", today.toString());

        assertThat(club.get("fees").body()).contains("Marta Gil", "Mario Gil");
        assertThat(club.get("fees?active=true").body()).contains("Marta Gil").doesNotContain("Mario Gil");
        assertThat(club.get("fees?active=false").body()).contains("Mario Gil").doesNotContain("Marta Gil");
        assertThat(club.get("fees?customer=Mario").body()).contains("Mario Gil").doesNotContain("Marta Gil");
        assertThat(club.get("fees?customer=Gil").body())
                .contains("?customer=" + marta.id())
                .doesNotContain("<table");
        assertThat(club.get("fees?typeId=" + key()).body()).contains("Nothing matches what you asked for.");
    }

    @Test
    @DisplayName("T-02 T-04 fees are for who may manage them, and none is of another business")
    void guarded() {
        Club club = Club.open("fees-mine");
        Club other = Club.open("fees-other");
        Fee theirs = other.join(other.customer("Rui"), other.today());
        String seller = club.person("bea", Permission.SELL);

        for (String place : List.of("fees", "fees/new", "fees/" + theirs.id(), "fee-failures")) {
            assertThat(club.getAs(seller, place).status()).as(place).isEqualTo(403);
        }
        assertThat(club.getAs(seller, "").body()).doesNotContain("href=\"" + club.path("fees") + "\"");
        assertThat(club.get("fees/" + theirs.id()).status()).isEqualTo(404);
        assertThat(club.send(
                                "fees/" + theirs.id(),
                                "key",
                                key(),
                                "endedOn",
                                club.today().toString())
                        .status())
                .isEqualTo(404);
        assertThat(club.send(
                                "fees/new",
                                joining(
                                        key(),
                                        club,
                                        other.customer("Ana"),
                                        club.today().toString()))
                        .status())
                .isEqualTo(422);
        assertThat(other.fees().getFirst().endedOn()).isNull();
        assertThat(club.fees()).isEmpty();
    }

    @Test
    @DisplayName("F-09 what was not issued waits with its reason in the reader's language, and is retried fee by fee")
    void failures() {
        Club club = Club.open("fees-failed");
        Fee fee = club.join(club.customer("Marta"), club.today());
        assertThat(club.get("fee-failures").body()).contains("Nothing is waiting");
        club.sells(false);
        club.emit();

        assertThat(club.get("fee-failures").body()).contains("Marta", "\"Cuota mensual\" is not for sale any more.");
        assertThat(club.getIn("es", "fee-failures").body()).contains("Cuota mensual", "ya no");

        Answer refused = club.send("fee-failures", "key", key(), "fee", fee.id().toString());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("role=\"alert\"", "is not for sale any more.");
        assertThat(club.receipts(fee)).isEmpty();

        club.sells(true);
        String[] retry = {"key", key(), "fee", fee.id().toString()};
        assertThat(club.send("fee-failures", retry).status()).isEqualTo(303);
        assertThat(club.send("fee-failures", retry).status()).isEqualTo(303);
        assertThat(club.receipts(fee)).hasSize(1);
        assertThat(club.get("fee-failures?done=fee-emitted").body())
                .contains("The receipt is issued.", "Nothing is waiting");
        assertThat(club.send("fee-failures", "key", key(), "fee", key()).status())
                .isEqualTo(422);
    }

    private static String[] joining(String key, Club club, Customer customer, String day) {
        return new String[] {
            "key",
            key,
            "typeId",
            club.type().id().toString(),
            "customerId",
            customer.id().toString(),
            "joinedOn",
            day
        };
    }
}
