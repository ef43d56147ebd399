package io.monedero.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoicePdfTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("I-07 labels, dates and figures are in the language of the document")
    @CsvSource(delimiter = '|', textBlock = """
                    en | Tax ID B12345674             | Date 15 March 2026        | Unit price       | Amount due 400,00 €        | Net 1.234,50
                    es | NIF B12345674                | Fecha 15 de marzo de 2026 | Precio unitario  | Pendiente de pago 400,00 € | Base imponible 1.234,50
                    pt | NIF B12345674                | Data 15 de março de 2026  | Preço unitário   | A pagar € 400,00           | Total sem impostos 1.234,50
                    uk | Податковий номер B12345674   | Дата 15 березня 2026 р.   | Ціна за одиницю  | До сплати 400,00 €         | Без податків 1 234,50
                    fr | Tax ID B12345674             | Date 15 March 2026        | Unit price       | Amount due 400,00 €        | Net 1.234,50
                    """)
    void language(String language, String taxId, String date, String price, String due, String net) {
        assertThat(read(Invoices.club(language)).text()).contains(taxId, date, price, due, net);
    }

    @Test
    @DisplayName("I-07 the page says who sold what to whom, and adds up")
    void content() {
        assertThat(read(Invoices.club("es")).lines())
                .anySatisfy(line -> assertThat(line).contains("Club de Golf y Pádel Los Almendros, S.L.", "Factura"))
                .anySatisfy(line -> assertThat(line).endsWith("Número F/2026/00042"))
                .contains("Уляна Ґалаґан", "NIF X1234567L")
                .contains("Cuota anual de socio 1 1.100,00 IVA 21 % 1.100,00", "Temporada 2026")
                .contains("Agua mineral 0,5 l 2,5 11,00 −1,00 IVA 10 % 26,50")
                .contains("IVA 21 % 1.208,00 253,68 Impuestos 256,33")
                .contains("Total 1.490,83 €", "Pagado · Tarjeta 1.000,00", "Pagado · Bono 90,83")
                .contains("Inscrita en el Registro Mercantil de Valencia, tomo 4512, folio 88, hoja V-31415.");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("I-07 amounts have the decimals of their currency")
    @CsvSource(delimiter = '|', textBlock = """
                    JPY | JP | 1,234,567 | Total ¥1,234,567
                    USD | US | 12,345.67 | Total $12,345.67
                    KWD | KW | 1,234.567 | Total KWD 1,234.567
                    UAH | UA | 12,345.67 | Total UAH 12,345.67
                    """)
    void decimals(String currency, String country, String amount, String total) {
        assertThat(read(Invoices.in(Currency.getInstance(currency), country)).lines())
                .contains("Line 1 " + amount + " " + amount, total);
    }

    @Test
    @DisplayName("T-08 without the discount column nothing tells what was taken off")
    void withoutDiscounts() {
        String text = read(Invoices.club(Appearance.of(Locale.of("es"), false))).text();

        assertThat(text).contains("Importe", "108,00").doesNotContain("Descuento", "12,00");
    }

    @Test
    @DisplayName("I-07 without taxes no tax is named, and no fiscal sum")
    void withoutTaxes() {
        Appearance plain = Appearance.of(Locale.of("es"), true).withoutTaxes();
        String text = read(Invoices.club(plain)).text();

        assertThat(text)
                .contains("Total 1.490,83 €")
                .doesNotContain("IVA", "Impuesto", "Base imponible", "impuestos incluidos");
    }

    @Test
    @DisplayName("I-07 lines without tax are not shown where taxes are hidden: they would not add up to the total")
    void incomplete() {
        assertThatThrownBy(() -> new Appearance(Locale.ENGLISH, false, false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Appearance.of(Locale.ENGLISH, false).withoutTaxes().pricesIncludeTax())
                .isTrue();
    }

    @Test
    @DisplayName("I-05 a corrective document shows negative figures, withholdings and the rounding")
    void corrective() {
        assertThat(read(Invoices.corrective()).lines())
                .contains("Alquiler −1 100,00 IVA 21 % −100,00")
                .anySatisfy(line -> assertThat(line).startsWith("IRPF −15 % −100,00 15,00"))
                .anySatisfy(line -> assertThat(line).endsWith("Redondeo 0,01"))
                .contains("Total −105,99 €");
    }

    @Test
    @DisplayName("I-07 a long invoice repeats its head on every page and loses no line")
    void manyPages() {
        ReadPdf pdf = read(Invoices.ofLines(200));

        assertThat(pdf.pages()).hasSizeBetween(6, 8);
        for (int page = 1; page <= pdf.pages().size(); page++) {
            assertThat(pdf.pages().get(page - 1))
                    .contains("Description Quantity Unit price Discount Tax Amount")
                    .contains("Club de Golf y Pádel Los Almendros, S.L. · B12345674 " + page + " / "
                            + pdf.pages().size());
            if (page > 1) {
                assertThat(pdf.pages().get(page - 1))
                        .startsWith("Club de Golf y Pádel Los Almendros, S.L. Factura F/2026/00042");
            }
        }
        assertThat(pdf.lines().stream().filter(line -> line.startsWith("Line ")))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 200)
                        .mapToObj(n -> "Line " + n + ". 1 1,00 1,00")
                        .toList());
        assertThat(pdf.pages().getLast()).contains("Total 200,00 €");
    }

    private static ReadPdf read(InvoiceDocument invoice) {
        return ReadPdf.of(new InvoicePdf().render(invoice));
    }
}
