package io.monedero.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    /**
     * Issuer: name, tax id, address, phone, mail, web, footer, name and tax id again at the page's end; title; number;
     * customer: name, tax id, address; line: description, tax; tax; payment.
     */
    private static final int PLACES = 18;

    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private final HttpServer outside;

    HostileTextTest() throws IOException {
        outside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void listen() {
        outside.createContext("/", exchange -> {
            fetched.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        outside.start();
    }

    @AfterEach
    void close() {
        outside.stop(0);
    }

    @ParameterizedTest
    @DisplayName("I-07 what looks like markup in a name, an address or a line is printed as it was typed")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b>Ana</b> & \"Co\" 'Ltd'",
                "]]> --> &lt; &#65; <!--",
                "</title></td></table>",
                "${sheet.total()} @if(true) !{var x}",
                "=HYPERLINK(\"http://x\")",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'f'>]>&e;"
            })
    void escaped(String text) {
        String drawn =
                ReadPdf.of(new InvoicePdf().render(Invoices.saying(text))).drawn();

        assertThat(drawn.split(Pattern.quote(text.replace(" ", "")), -1)).hasSize(1 + PLACES);
    }

    @Test
    @DisplayName("I-07 nothing that a text refers to is fetched, over the network or from a file")
    void nothingFetched() {
        String picture = "<img src=\"" + address("/text.png") + "\"/>";

        assertThat(ReadPdf.of(new InvoicePdf().render(Invoices.saying(picture))).text())
                .contains("/text.png");
        assertThat(fetched).isEmpty();
    }

    @Test
    @DisplayName("I-07 even markup that reached the page itself could fetch nothing")
    void sealed(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:after { content: 'read from a file' }");
        String page = """
                <html><head>
                <link rel="stylesheet" href="%1$s"/><link rel="stylesheet" href="%2$s"/>
                <style>
                @import url("%2$s");
                @font-face { font-family: Stolen; src: url("%1$s"); }
                body { font-family: Lato, Stolen; background: url("%1$s"); }
                </style></head>
                <body><p>Nothing else</p><img src="%1$s"/><object data="%1$s" type="image/png"></object>
                <iframe src="%1$s"></iframe><a href="%1$s">link</a></body></html>
                """.formatted(address("/page"), secret.toUri());

        String text = ReadPdf.of(PdfPrinter.print(page, new FileFacts("t", "a", LocalDate.EPOCH)))
                .text();

        assertThat(text).contains("Nothing else").doesNotContain("read from a file");
        assertThat(fetched).isEmpty();
    }

    @Test
    @DisplayName("I-07 marks that disguise a text or that no page can carry are left out")
    void unprintable() {
        String text = ReadPdf.of(
                        new InvoicePdf().render(Invoices.saying("a\u0000b\u0007c\u202Ed\u2066e\uFFFEf\uD800g")))
                .text();

        assertThat(text).contains("abcdefg");
    }

    @Test
    @DisplayName("I-07 letters that the typeface lacks do not stop an invoice")
    void foreignLetters() {
        assertThat(ReadPdf.of(new InvoicePdf().render(Invoices.saying("Pista 東京 🎾 מגרש")))
                        .text())
                .contains("Pista");
    }

    @Test
    @DisplayName("I-07 a word longer than the page is broken, not lost")
    void endless() {
        String word = "Ґрунт".repeat(120);
        String text = ReadPdf.of(new InvoicePdf().render(Invoices.saying(word))).text();

        assertThat(text.chars().filter(letter -> letter == 'Ґ').count()).isGreaterThanOrEqualTo(15 * 120);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + outside.getAddress().getPort() + path;
    }
}
