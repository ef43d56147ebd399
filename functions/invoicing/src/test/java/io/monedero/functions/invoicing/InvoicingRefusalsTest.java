package io.monedero.functions.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoicingRefusalsTest {
    private static final String COMPANY = "{\"name\":\"X\",\"country\":\"ES\"}";
    private static final String SERIES = "{\"format\":\"X/{YYYY}/###\",\"yearlyReset\":true,\"firstNumber\":1}";

    private final Shop shop = Shop.inSpain();
    private final Business api = shop.api();

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("I-01 a company that cannot be accepted is a problem that names the field, and adds nothing")
    @CsvSource(delimiter = '|', textBlock = """
            {"name":" ","country":"ES"}                     | text-length     | name
            {"name":"X","country":"XX"}                     | unknown-country | country
            {"name":"X","country":"ES","mail":"nobody"}     | email-malformed | mail
            {"country":"ES"}                                | missing         | name
            {"name":"X","country":"ES"                      | malformed-json  | body
            """)
    void badCompany(String body, String problem, String field) {
        Map<String, Integer> before = api.rows();

        refused(api.post("/companies", body), problem, field);

        assertThat(api.rows()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("I-03 a numbering that cannot be accepted is a problem that names the field, and changes nothing")
    @CsvSource(delimiter = '|', textBlock = """
            {"format":"X","yearlyReset":false,"firstNumber":1}         | series-format       | format
            {"format":"X-###","yearlyReset":true,"firstNumber":1}      | format-without-year | format
            {"format":"X-###","yearlyReset":false,"firstNumber":0}     | first-number        | firstNumber
            {"format":"X-###","yearlyReset":false}                     | missing             | firstNumber
            {"format":"X-###","yearlyReset":false,"firstNumber":"one"} | unreadable          | body
            """)
    void badSeries(String body, String problem, String field) {
        String series = series();
        Answer before = api.get(series);

        refused(api.put(series, before.header("ETag"), body), problem, field);

        assertThat(api.get(series).json()).isEqualTo(before.json());
    }

    @Test
    @DisplayName("a filter that cannot be read is a problem that names it")
    void badFilters() {
        assertThat(api.get("/invoices?kind=lost").problem()).isEqualTo("choice-unknown");
        assertThat(api.get("/invoices?customerId=7").field()).isEqualTo("customerId");
        assertThat(api.get("/invoices?from=yesterday").field()).isEqualTo("from");
        assertThat(api.get("/invoices?cursor=x").field()).isEqualTo("cursor");
    }

    @Test
    @DisplayName("T-02 what another business has does not exist: its companies, series, invoices and their files")
    void foreign() {
        String company = "/companies/" + shop.company();
        String invoice = "/invoices/" + shop.sell(null, "Agua", 165);
        Business other = Shop.inSpain().api();
        Map<String, Integer> before = other.rows();

        List<Answer> answers = List.of(
                other.get(company),
                other.put(company, "\"1\"", COMPANY),
                other.post(company + "/default", ""),
                other.get(company + "/series"),
                other.get(series()),
                other.put(series(), "\"1\"", SERIES),
                other.get(invoice),
                other.get(invoice + "/pdf"),
                other.get(invoice + "/pdf?withoutTax=true"),
                other.owner().get(api.address("/invoices")));

        assertThat(answers).extracting(Answer::status).containsOnly(404);
        assertThat(other.rows()).isEqualTo(before);
        assertThat(other.get("/invoices").json().get("items")).isEmpty();
    }

    @Test
    @DisplayName("T-04 any member of staff reads companies and invoices; changing anything needs a permission")
    void permissions() {
        String company = "/companies/" + shop.company();
        String invoice = "/invoices/" + shop.sell(null, "Agua", 165);
        Map<String, Integer> before = Map.of("company", 1);
        List<String> readable = List.of(
                "/companies",
                company,
                company + "/series",
                series(),
                "/invoice-types",
                "/invoices",
                invoice,
                invoice + "/pdf");

        assertThat(readable)
                .allSatisfy(
                        path -> assertThat(api.staff().get(api.address(path)).status())
                                .as(path)
                                .isEqualTo(200));
        List<Answer> refused = List.of(
                api.staff(Permission.SELL).post(api.address("/companies"), COMPANY),
                api.staff(Permission.SELL).header("If-Match", "\"1\"").send("PUT", api.address(company), COMPANY),
                api.staff(Permission.SELL).post(api.address(company + "/default"), ""),
                api.staff(Permission.SELL).header("If-Match", "\"1\"").send("PUT", api.address(series()), SERIES));
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(403);
            assertThat(answer.json().at("/values/permission").asText()).isEqualTo("manage-invoicing");
        });
        assertThat(api.rows()).containsAllEntriesOf(before);
        assertThat(api.staff(Permission.MANAGE_INVOICING)
                        .post(api.address("/companies"), COMPANY)
                        .status())
                .isEqualTo(201);
    }

    private String series() {
        return "/series/"
                + api.get("/companies/" + shop.company() + "/series")
                        .json()
                        .at("/0/id")
                        .asText();
    }

    private static void refused(Answer answer, String problem, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.problem()).as(answer.body()).isEqualTo(problem);
        assertThat(answer.field()).as(answer.body()).isEqualTo(field);
    }
}
