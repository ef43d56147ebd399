package io.monedero.functions.fees;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.fees.EmittingFees;
import io.monedero.kernel.Ids;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import io.monedero.web.FunctionUnderTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeesTest {
    private final Club club = Club.inMadrid();
    private final Business api = club.api();

    @BeforeEach
    void today() {
        Club.now("2026-06-15T10:00:00Z");
    }

    @Test
    @DisplayName("F-01 a type of fee is added, read with its version, and changed by who names that version")
    void types() {
        Answer added = api.post("/fee-types", """
                {"name":"Abonado","periodicity":"half-yearly","productId":"%s"}
                """.formatted(club.product()));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String type = "/fee-types/" + added.json().get("id").asText();
        assertThat(added.header("Location")).isEqualTo(api.address(type));

        Answer read = api.get(type);
        assertThat(read.json()).isEqualTo(added.json());
        assertThat(read.json().at("/price/amount").asText()).isEqualTo("100.00");
        assertThat(read.json().get("soldOnline").asBoolean()).isFalse();
        assertThat(read.json().get("active").asBoolean()).isTrue();

        String body = """
                {"name":"Abonado","periodicity":"half-yearly","productId":"%s","soldOnline":true,"active":false}
                """.formatted(club.product());
        assertThat(api.owner().send("PUT", api.address(type), body).status()).isEqualTo(428);
        Answer changed = api.put(type, read.header("ETag"), body);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().get("active").asBoolean()).isFalse();
        assertThat(api.put(type, read.header("ETag"), body).problem()).isEqualTo("changed-meanwhile");
        assertThat(api.put(type, changed.header("ETag"), body.replace("half-yearly", "monthly"))
                        .problem())
                .isEqualTo("periodicity-fixed");
        assertThat(api.get("/fee-types").json()).contains(changed.json());
    }

    @Test
    @DisplayName("F-03 a customer joins, gets receipts, and leaves: periods begun before are the last")
    void membership() {
        UUID customer = club.customer("Marta");
        Answer joined = api.post("/fees", """
                {"typeId":"%s","customerId":"%s","joinedOn":"2026-06-15"}
                """.formatted(club.type(), customer));
        assertThat(joined.status()).as(joined.body()).isEqualTo(201);
        String fee = "/fees/" + joined.json().get("id").asText();
        assertThat(joined.header("Location")).isEqualTo(api.address(fee));
        assertThat(joined.json().get("nextDueOn").asText()).isEqualTo("2026-06-15");

        Club.bean(EmittingFees.class).emit(club.tenant(), LocalDate.of(2026, 6, 15), null, 10);
        JsonNode receipt = api.get(fee).json().at("/receipts/0");
        assertThat(receipt.get("number").asText()).isEqualTo("FS/2026/00001");
        assertThat(receipt.get("periodStart").asText()).isEqualTo("2026-06-15");
        assertThat(receipt.get("periodEnd").asText()).isEqualTo("2026-07-15");
        assertThat(receipt.at("/total/amount").asText()).isEqualTo("100.00");
        assertThat(receipt.get("paid").asBoolean()).isFalse();

        Answer ended = api.post(fee + "/end", "{\"endedOn\":\"2026-07-15\"}");
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        assertThat(ended.json().get("endedOn").asText()).isEqualTo("2026-07-15");
        assertThat(api.get(fee).json().has("nextDueOn")).isFalse();
        assertThat(api.post(fee + "/end", "{\"endedOn\":\"2026-08-01\"}").problem())
                .isEqualTo("fee-ended");
    }

    @Test
    @DisplayName("F-03 the list of fees is filtered by type, customer and activity, and read page by page")
    void list() {
        UUID marta = club.join("Marta", "2026-06-15");
        UUID pedro = club.join("Pedro", "2026-06-15");
        UUID eva = club.join("Eva", "2026-06-15");
        api.post("/fees/" + pedro + "/end", "{\"endedOn\":\"2026-06-15\"}");

        JsonNode first = api.get("/fees?limit=2").json();
        assertThat(ids(first)).containsExactly(eva.toString(), pedro.toString());
        JsonNode last =
                api.get("/fees?limit=2&cursor=" + first.get("next").asText()).json();
        assertThat(ids(last)).containsExactly(marta.toString());
        assertThat(last.has("next")).isFalse();
        assertThat(ids(api.get("/fees?active=false").json())).containsExactly(pedro.toString());
        assertThat(ids(api.get("/fees?active=true").json())).hasSize(2);
        assertThat(ids(api.get("/fees?typeId=" + Ids.next()).json())).isEmpty();
        String customer = api.get("/fees/" + eva).json().get("customerId").asText();
        assertThat(ids(api.get("/fees?customerId=" + customer).json())).containsExactly(eva.toString());
        assertThat(api.get("/fees?cursor=x").field()).isEqualTo("cursor");
        assertThat(api.get("/fees?customerId=7").field()).isEqualTo("customerId");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("what cannot be accepted is a problem that names the field, and changes nothing")
    @CsvSource(delimiter = '|', textBlock = """
            /fee-types | "name":" ","periodicity":"monthly","productId":"PRODUCT"   | text-length         | name
            /fee-types | "name":"X","periodicity":"weekly","productId":"PRODUCT"    | unknown-periodicity | periodicity
            /fee-types | "name":"X","periodicity":"monthly","productId":"7"         | unreadable          | productId
            /fee-types | "name":"X","periodicity":"monthly"                         | missing             | productId
            /fees      | "customerId":"CUSTOMER"                                    | missing             | typeId
            /fees      | "typeId":"TYPE","customerId":"CUSTOMER","joinedOn":"soon"   | unreadable          | joinedOn
            /fees      | "typeId":"TYPE","customerId":"CUSTOMER","joinedOn":"2020-01-01" | joining-day-outside | joinedOn
            /fees/FEE/end | "endedOn":"2026-02-30"                                  | unreadable          | endedOn
            /fees/FEE/end | "endedOn":"2026-06-14"                                  | ends-before-joining | endedOn
            """)
    void badInput(String path, String fields, String problem, String field) {
        String fee = club.join("Marta", "2026-06-15").toString();
        String body = "{" + fields + "}";
        UUID customer = club.customer("Pedro");
        Map<String, Integer> before = api.rows();

        Answer answer = api.post(
                path.replace("FEE", fee),
                body.replace("PRODUCT", club.product().toString())
                        .replace("TYPE", club.type().toString())
                        .replace("CUSTOMER", customer.toString()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.field()).as(answer.body()).isEqualTo(field);
        assertThat(api.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("T-02 what another business has does not exist: its types, fees, customers and products")
    void foreign() {
        UUID fee = club.join("Marta", "2026-06-15");
        Business other = Club.inMadrid().api();
        Map<String, Integer> before = other.rows();
        String type = "{\"name\":\"X\",\"periodicity\":\"monthly\",\"productId\":\"%s\"}".formatted(club.product());
        String join = "{\"typeId\":\"%s\",\"customerId\":\"%s\"}".formatted(club.type(), club.customer("Eva"));

        List<Answer> answers = List.of(
                other.get("/fee-types/" + club.type()),
                other.put("/fee-types/" + club.type(), "\"1\"", type),
                other.post("/fee-types", type),
                other.get("/fees/" + fee),
                other.post("/fees", join),
                other.post("/fees/" + fee + "/end", "{\"endedOn\":\"2026-07-01\"}"),
                other.post("/fee-failures/" + fee + "/retry", ""),
                other.owner().get(api.address("/fees")));

        assertThat(answers).extracting(Answer::status).containsOnly(404);
        assertThat(other.rows()).isEqualTo(before);
    }

    @Test
    @DisplayName("T-04 nothing of fees is shown or done without the permission")
    void permission() {
        UUID fee = club.join("Marta", "2026-06-15");
        String type = "/fee-types/" + club.type();
        String types = "{\"name\":\"X\",\"periodicity\":\"monthly\",\"productId\":\"%s\"}".formatted(club.product());
        Supplier<FunctionUnderTest.Request> seller = () -> api.staff(Permission.SELL);
        List<Supplier<Answer>> acts = List.of(
                () -> seller.get().get(api.address("/fee-types")),
                () -> seller.get().post(api.address("/fee-types"), types),
                () -> seller.get().get(api.address(type)),
                () -> seller.get().header("If-Match", "\"1\"").send("PUT", api.address(type), types),
                () -> seller.get().get(api.address("/fees")),
                () -> seller.get().get(api.address("/fees/" + fee)),
                () -> seller.get()
                        .post(api.address("/fees"), "{\"typeId\":\"%1$s\",\"customerId\":\"%1$s\"}".formatted(fee)),
                () -> seller.get().post(api.address("/fees/" + fee + "/end"), "{\"endedOn\":\"2026-07-01\"}"),
                () -> seller.get().get(api.address("/fee-failures")),
                () -> seller.get().post(api.address("/fee-failures/" + fee + "/retry"), ""));

        assertThat(acts).allSatisfy(act -> {
            Answer answer = act.get();
            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
            assertThat(answer.json().at("/values/permission").asText()).isEqualTo("manage-fees");
        });
        assertThat(api.staff(Permission.MANAGE_FEES).get(api.address("/fees")).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("F-03 a joining that is sent again with its key is one joining")
    void replay() {
        String body = "{\"typeId\":\"%s\",\"customerId\":\"%s\"}".formatted(club.type(), club.customer("Marta"));
        Answer first = api.owner().header("Idempotency-Key", "k").post(api.address("/fees"), body);
        Answer second = api.owner().header("Idempotency-Key", "k").post(api.address("/fees"), body);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(api.get("/fees").json().get("items")).hasSize(1);
        assertThat(api.owner().send("POST", api.address("/fees"), body).problem())
                .isEqualTo("idempotency-key-missing");
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(fee -> fee.get("id").asText())
                .toList();
    }
}
