package io.monedero.functions.backoffice.invoices;

import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.invoicing.Company;
import io.monedero.invoicing.InvoiceKind;
import io.monedero.invoicing.Series;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CompanyPagesTest {

    @Test
    @DisplayName("I-01 a company is added once with its series, and can become the default")
    void add() {
        Office office = Office.open("companies-add");
        assertThat(office.get("companies/new").body()).contains("<option value=\"ES\" selected>");
        String[] form = company(key(), "Bar <b>Sur</b> SL", "b12345678", "bar@sur.example");

        Answer first = office.send("companies/new", form);
        Answer second = office.send("companies/new", form);

        assertThat(first.status()).as(first.body()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(office.companies()).hasSize(2);
        Company bar = office.companies().getLast();
        assertThat(first.header("Location")).isEqualTo(office.path("companies/" + bar.id() + "?done=company-added"));
        assertThat(office.get("companies/" + bar.id()).body())
                .contains("Bar &lt;b&gt;Sur", "value=\"B12345678\"", "FS/{YYYY}/#####")
                .doesNotContain("<b>Sur");

        assertThat(office.get("companies").body()).contains("Make it the default", "Default");
        String[] chosen = {"key", key(), "company", bar.id().toString()};
        assertThat(office.send("companies", chosen).status()).isEqualTo(303);
        assertThat(office.send("companies", chosen).status()).isEqualTo(303);
        assertThat(office.company().id()).isEqualTo(bar.id());
    }

    @Test
    @DisplayName("I-01 what is wrong with a company stands at its field, what was typed stays, nothing is stored")
    void refused() {
        Office office = Office.open("companies-bad");
        Company company = office.company();

        Answer mail = office.send("companies/new", company(key(), "Bar", "B1", "nobody"));
        Answer taken = office.send("companies/new", company(key(), company.name(), "B1", ""));
        Answer country = office.send("companies/new", "key", key(), "name", "Bar", "country", "XX");

        assertThat(mail.status()).isEqualTo(422);
        assertThat(mail.body())
                .contains(
                        "id=\"mail-help\" class=\"wrong\"",
                        "value=\"nobody\"",
                        "value=\"Bar\"",
                        "Calle &lt;Mayor&gt; 1");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.body()).contains("id=\"name-help\" class=\"wrong\"");
        assertThat(country.body()).contains("id=\"country-help\" class=\"wrong\"");
        assertThat(office.companies()).hasSize(1);
    }

    @Test
    @DisplayName("I-01 a company is changed by who saw its present state")
    void change() {
        Office office = Office.open("companies-change");
        String place = "companies/" + office.company().id();

        Answer saved = office.send(place, versioned("1", "Club Norte SL"));
        Answer late = office.send(place, versioned("1", "Club Sur SL"));

        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody changed this", "value=\"Club Sur SL\"");
        assertThat(office.company().name()).isEqualTo("Club Norte SL");
    }

    @Test
    @DisplayName("I-03 a series is numbered as its format says; what cannot be a format is refused at its field")
    void series() {
        Office office = Office.open("series-change");
        Series series = office.series(InvoiceKind.SIMPLIFIED);
        String place = place(office, series);
        assertThat(office.get(place).body()).contains("None yet", "value=\"FS/{YYYY}/#####\"", "value=\"1\"");

        Answer letters = office.send(place, numbering("1", "Nº #", "1"));
        Answer half = office.send(place, numbering("1", "T/{YYYY}/###", "1,5"));
        Answer noYear = office.send(place, numbering("1", "T/###", "1"));
        Answer taken = office.send(place, numbering("1", "F/{YYYY}/###", "1"));
        Answer saved = office.send(place, numbering("1", "T/{YYYY}/###", "500"));

        assertThat(letters.status()).isEqualTo(422);
        assertThat(letters.body()).contains("id=\"format-help\" class=\"wrong\"", "value=\"Nº #\"");
        assertThat(half.body()).contains("id=\"firstNumber-help\" class=\"wrong\"", "value=\"1,5\"");
        assertThat(noYear.body()).contains("id=\"format-help\" class=\"wrong\">Numbers that begin anew");
        assertThat(taken.status()).isEqualTo(409);
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        String number = office.sell("Green fee", null).number();
        assertThat(number).matches("T/\\d{4}/500");
        assertThat(office.get(place).body()).contains(number.replace("/500", "/501"));
        assertThat(office.send(place, numbering("1", "U/{YYYY}/###", "500")).status())
                .isEqualTo(409);
    }

    @Test
    @DisplayName("T-02 T-04 companies and series are for who may manage invoicing, and none is of another business")
    void guarded() {
        Office office = Office.open("companies-mine");
        Office other = Office.open("companies-other");
        String seller = office.person("bea", Permission.SELL);
        Series series = office.series(InvoiceKind.FULL);
        String mine = "companies/" + office.company().id();
        String theirs = "companies/" + other.company().id();
        String[] numbering = numbering("1", "X/{YYYY}/###", "1");

        for (String place : List.of("companies", "companies/new", mine, place(office, series))) {
            assertThat(office.getAs(seller, place).status()).as(place).isEqualTo(403);
            assertThat(office.sendAs(seller, place, "key", key()).status())
                    .as(place)
                    .isEqualTo(403);
        }
        assertThat(office.get(theirs).status()).isEqualTo(404);
        assertThat(office.send(theirs, versioned("1", "Mine")).status()).isEqualTo(404);
        assertThat(office.send(
                                "companies",
                                "key",
                                key(),
                                "company",
                                other.company().id().toString())
                        .status())
                .isEqualTo(422);
        assertThat(office.send(place(other, other.series(InvoiceKind.FULL)), numbering)
                        .status())
                .isEqualTo(404);
        assertThat(office.send(theirs + "/series/" + series.id(), numbering).status())
                .isEqualTo(404);
        assertThat(office.series(InvoiceKind.FULL)).isEqualTo(series);
        assertThat(other.company().isDefault()).isTrue();
    }

    private static String place(Office office, Series series) {
        return "companies/" + office.company().id() + "/series/" + series.id();
    }

    private static String[] company(String key, String name, String taxId, String mail) {
        return new String[] {
            "key",
            key,
            "name",
            name,
            "taxId",
            taxId,
            "address",
            "Calle <Mayor> 1\r\n28013 Madrid",
            "country",
            "ES",
            "mail",
            mail
        };
    }

    private static String[] versioned(String version, String name) {
        return new String[] {"key", key(), "version", version, "name", name, "country", "ES"};
    }

    private static String[] numbering(String version, String format, String first) {
        return new String[] {
            "key", key(), "version", version, "format", format, "firstNumber", first, "yearlyReset", "true"
        };
    }
}
