package io.monedero.functions.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InvoicesTest {
    private final Shop shop = Shop.inSpain();
    private final Business api = shop.api();

    @Test
    @DisplayName("I-07 an invoice says what was sold, its taxes, its totals and how it was paid")
    void invoice() {
        String id = shop.sell(shop.customer("Marta Ruiz"), "Green fee", 12100, "21");

        JsonNode invoice = api.get("/invoices/" + id).json();

        assertThat(invoice.get("kind").asText()).isEqualTo("simplified");
        assertThat(invoice.get("number").asText()).matches("FS/\\d{4}/00001");
        assertThat(invoice.at("/issuer/name").asText()).isEqualTo(shop.tenant().name());
        assertThat(invoice.at("/customer/name").asText()).isEqualTo("Marta Ruiz");
        assertThat(invoice.at("/lines/0/description").asText()).isEqualTo("Green fee");
        assertThat(invoice.at("/lines/0/quantity").asText()).isEqualTo("1");
        assertThat(invoice.at("/lines/0/taxes/0/rate").asText()).isEqualTo("21");
        assertThat(invoice.at("/lines/0/explanation/sentences/0").asText())
                .isEqualTo("It is the product's standard price: no other price applied.");
        assertThat(invoice.at("/taxes/0/amount/amount").asText()).isEqualTo("21.00");
        assertThat(invoice.at("/totals/net/amount").asText()).isEqualTo("100.00");
        assertThat(invoice.at("/totals/total/amount").asText()).isEqualTo("121.00");
        assertThat(invoice.at("/payments/0/method").asText()).isEqualTo("Tarjeta");
        assertThat(invoice.get("sales")).hasSize(1);
    }

    @Test
    @DisplayName("I-08 invoices are found by number, kind, customer, company and day, the newest first, page by page")
    void list() {
        UUID marta = shop.customer("Marta");
        String first = shop.sell(marta, "Agua", 165);
        String second = shop.sell(null, "Café", 150);
        String third = shop.sell(null, "Pan", 100);
        LocalDate today = shop.tenant().dayAt(api.bean(Clock.class).instant());

        JsonNode page = api.get("/invoices?limit=2").json();
        assertThat(ids(page)).containsExactly(third, second);
        JsonNode last =
                api.get("/invoices?limit=2&cursor=" + page.get("next").asText()).json();
        assertThat(ids(last)).containsExactly(first);
        assertThat(last.has("next")).isFalse();
        assertThat(last.at("/items/0/customerName").asText()).isEqualTo("Marta");
        assertThat(last.at("/items/0/total/amount").asText()).isEqualTo("1.65");

        assertThat(found("number=00002")).containsExactly(second);
        assertThat(found("kind=full")).isEmpty();
        assertThat(found("kind=simplified&customerId=" + marta)).containsExactly(first);
        assertThat(found("companyId=" + shop.company())).hasSize(3);
        assertThat(found("from=" + today + "&to=" + today)).hasSize(3);
        assertThat(found("from=" + today.plusDays(1))).isEmpty();
        assertThat(found("to=" + today.minusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("I-07 I-08 the PDF is made when it is first asked for, kept, and the same bytes ever after")
    void pdf() throws IOException {
        String id = shop.sell(null, "Green fee", 12100, "21");
        assertThat(Shop.BUCKET.files(id)).isEmpty();

        Answer answer = api.get("/invoices/" + id + "/pdf");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Disposition")).matches("inline; filename=\"FS-\\d{4}-00001.pdf\"");
        assertThat(text(answer)).contains("Green fee", "121,00", "Tax 21 %", "Tarjeta");
        Path kept = Shop.BUCKET.files(id).getFirst();
        assertThat(Files.readAllBytes(kept)).isEqualTo(bytes(answer));

        // What is kept is what is answered, were it made otherwise today.
        byte[] marked = bytes(answer);
        marked[marked.length - 1] = ' ';
        Files.write(kept, marked);
        assertThat(bytes(api.get("/invoices/" + id + "/pdf"))).isEqualTo(marked);
    }

    @Test
    @DisplayName("I-07 a copy without taxes adds up, is not kept, and is refused where a withholding is in the sum")
    void withoutTax() throws IOException {
        String included = shop.sell(null, "Green fee", 12100, "21");
        Answer copy = api.get("/invoices/" + included + "/pdf?withoutTax=true");
        assertThat(text(copy)).contains("Green fee", "121,00").doesNotContain("100,00", "Tax 21");
        assertThat(Shop.BUCKET.files(included)).isEmpty();

        Shop american = Shop.inUnitedStates("copies");
        String onTop = american.sell(null, "Lesson", 10000, "8");
        assertThat(text(american.api().get("/invoices/" + onTop + "/pdf"))).contains("100.00", "8.00", "108.00");
        assertThat(text(american.api().get("/invoices/" + onTop + "/pdf?withoutTax=true")))
                .contains("108.00")
                .doesNotContain("100.00");

        String withheld = american.sell(null, "Rent", 10000, "21", "-15");
        Answer refused = american.api().get("/invoices/" + withheld + "/pdf?withoutTax=true");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).as(refused.body()).isEqualTo("copy-needs-taxes");
        assertThat(refused.field()).isEqualTo("withoutTax");
    }

    private List<String> found(String query) {
        return ids(api.get("/invoices?" + query).json());
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asText())
                .toList();
    }

    private static byte[] bytes(Answer answer) {
        assertThat(answer.response().getIsBase64Encoded()).isTrue();
        return Base64.getDecoder().decode(answer.body());
    }

    private static String text(Answer answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(answer))) {
            return new PDFTextStripper().getText(document);
        }
    }
}
