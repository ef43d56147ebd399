package io.monedero.functions.backoffice.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.invoicing.Invoice;
import io.monedero.tenancy.Permission;
import io.monedero.web.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoicePagesTest {

    @Test
    @DisplayName("I-07 the page of an invoice says all that the document says, and leads to its sale and its PDF")
    void invoice() {
        Office office = Office.open("invoices-one");
        Invoice invoice = office.sell("Green fee <em>18</em>", office.customer("Marta <em>Gil</em>"));

        String body = office.get("invoices/" + invoice.id()).body();

        assertThat(body)
                .contains(invoice.number(), invoice.typeName(), "Club invoices-one", "Marta &lt;em&gt;Gil")
                .contains("Green fee &lt;em&gt;18", "100,00", "21,00", "121,00", "Tarjeta", "Prices with taxes")
                .contains("It is the product's standard price")
                .contains(office.path("sales/" + invoice.content().sales().getFirst()))
                .contains("href=\"" + office.path("invoices/" + invoice.id() + "/pdf") + "\" hx-boost=\"false\"")
                .doesNotContain("<em>");
    }

    @Test
    @DisplayName("I-07 the PDF is a PDF with the number in it, and a copy without taxes does not speak of them")
    void pdf() throws IOException {
        Office office = Office.open("invoices-pdf");
        Invoice invoice = office.sell("Green fee", null);
        String place = "invoices/" + invoice.id() + "/pdf";

        Answer pdf = office.get(place);
        Answer copy = office.get(place + "?withoutTax=true");

        assertThat(pdf.status()).as(pdf.body()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"" + invoice.number().replace('/', '-') + ".pdf\"");
        assertThat(new String(bytes(pdf), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(text(pdf)).contains(invoice.number(), "Green fee", "121,00", "100,00");
        assertThat(text(copy)).contains(invoice.number(), "121,00").doesNotContain("100,00");
    }

    @Test
    @DisplayName("I-07 the list is filtered by number, kind, customer and day")
    void list() {
        Office office = Office.open("invoices-list");
        assertThat(office.get("invoices").body()).contains("No invoice has been issued yet.");
        UUID marta = office.customer("Marta Gil");
        Invoice first = office.sell("Green fee", marta);
        Invoice second = office.sell("Padel", office.customer("Mario Gil"));
        String tomorrow = first.issuedOn().plusDays(1).toString();

        assertThat(office.get("invoices").body()).contains(first.number(), second.number(), "121,00", "Marta Gil");
        assertThat(office.get("invoices?number=00002").body())
                .contains(second.number())
                .doesNotContain(first.number());
        assertThat(office.get("invoices?customer=" + marta).body())
                .contains(first.number())
                .doesNotContain(second.number());
        assertThat(office.get("invoices?customer=gil").body())
                .contains("?customer=" + marta)
                .doesNotContain("<table");
        assertThat(office.get("invoices?kind=FULL").body()).contains("Nothing matches what you asked for.");
        assertThat(office.get("invoices?from=" + tomorrow).body()).contains("Nothing matches what you asked for.");
        assertThat(office.get("invoices?to=" + first.issuedOn()).body()).contains(first.number());
        assertThat(office.get("invoices?kind=POEM").status()).isEqualTo(422);
    }

    @Test
    @DisplayName("T-02 T-04 whoever works here sees the invoices, and nobody those of another business")
    void guarded() {
        Office office = Office.open("invoices-mine");
        Office other = Office.open("invoices-other");
        Invoice mine = office.sell("Green fee", null);
        Invoice theirs = other.sell("Lesson", null);
        String seller = office.person("bea", Permission.TAKE_PAYMENT);

        assertThat(office.getAs(seller, "invoices").body()).contains(mine.number());
        assertThat(office.getAs(seller, "invoices/" + mine.id()).body())
                .contains(mine.number())
                .doesNotContain(office.path("sales/"));
        assertThat(office.get("invoices/" + theirs.id()).status()).isEqualTo(404);
        assertThat(office.get("invoices/" + theirs.id() + "/pdf").status()).isEqualTo(404);
        assertThat(office.get("invoices/" + theirs.id() + "/pdf?withoutTax=true")
                        .status())
                .isEqualTo(404);
    }

    private static byte[] bytes(Answer answer) {
        return Base64.getDecoder().decode(answer.body());
    }

    private static String text(Answer answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(answer))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
