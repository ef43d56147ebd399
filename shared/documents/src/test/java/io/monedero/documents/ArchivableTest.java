package io.monedero.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class ArchivableTest {
    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<InvoiceDocument> documents() {
        return Stream.concat(
                Wording.LANGUAGES.stream().sorted().map(Invoices::club),
                Stream.of(
                        Invoices.ofLines(60),
                        Invoices.saying("Registro fiscal & <b>oficial</b> 東京 🎾"),
                        Invoices.corrective(),
                        Invoices.club(Appearance.of(Locale.ENGLISH, true).withoutTaxes())));
    }

    @ParameterizedTest
    @DisplayName("I-07 every document is PDF/A-3u by the judgement of veraPDF")
    @MethodSource("documents")
    void conforms(InvoiceDocument invoice) throws Exception {
        try (var parser = Foundries.defaultInstance()
                        .createParser(
                                new ByteArrayInputStream(new InvoicePdf().render(invoice)), PDFAFlavour.PDFA_3_U);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_3_U, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("I-07 the only typeface is Lato, and it is embedded")
    void embedded() {
        assertThat(ReadPdf.of(new InvoicePdf().render(Invoices.club("uk"))).fonts())
                .hasSize(2)
                .allSatisfy(font -> {
                    assertThat(font.embedded()).isTrue();
                    assertThat(font.name()).matches("[A-Z]{6}\\+Lato-(Regular|Bold)");
                });
    }

    @Test
    @DisplayName("I-07 the same invoice gives the same bytes, whatever the machine's language and time zone are")
    void sameBytes() {
        byte[] first = new InvoicePdf().render(Invoices.club("es"));
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            new InvoicePdf().render(Invoices.ofLines(3));

            assertThat(new InvoicePdf().render(Invoices.club("es"))).isEqualTo(first);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("I-07 invoices rendered at the same time do not touch each other")
    void manyAtOnce() throws Exception {
        InvoicePdf pdf = new InvoicePdf();
        List<InvoiceDocument> invoices = documents().toList();
        List<Callable<byte[]>> all = new ArrayList<>();
        for (int round = 0; round < 10; round++) {
            invoices.forEach(invoice -> all.add(() -> pdf.render(invoice)));
        }

        try (var staff = Executors.newFixedThreadPool(8)) {
            var done = staff.invokeAll(all);
            List<byte[]> alone = invoices.stream().map(pdf::render).toList();
            for (int i = 0; i < done.size(); i++) {
                assertThat(done.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        }
    }
}
