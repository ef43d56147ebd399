package io.monedero.documents;

import io.monedero.documents.InvoiceDocument.Customer;
import io.monedero.documents.InvoiceDocument.Issuer;
import io.monedero.documents.InvoiceDocument.Line;
import io.monedero.documents.InvoiceDocument.Payment;
import io.monedero.documents.InvoiceDocument.Tax;
import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Invoices to draw in tests. */
final class Invoices {
    static final Currency EUR = Currency.getInstance("EUR");

    private Invoices() {}

    static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), EUR, "amount");
    }

    /** A golf club's invoice: net 1,234.50, VAT of two rates, paid in part. */
    static InvoiceDocument club(Appearance appearance) {
        return new InvoiceDocument(
                new Issuer(
                        "Club de Golf y Pádel Los Almendros, S.L.",
                        "B12345674",
                        "Camino de los Almendros, 12\n46117 Bétera, Valencia",
                        "ES",
                        "administracion@almendros.example",
                        "+34 960 000 000",
                        "almendros.example",
                        "Inscrita en el Registro Mercantil de Valencia, tomo 4512, folio 88, hoja V-31415."),
                new Customer("Уляна Ґалаґан", "X1234567L", "Calle de la Paz, 3, 2.º\n46003 València"),
                "Factura",
                "F/2026/00042",
                LocalDate.of(2026, 3, 15),
                List.of(
                        line("Cuota anual de socio\nTemporada 2026", "1", "1100.00", "0", "IVA 21 %", "1100.00"),
                        line("Bono de 10 clases de pádel con profesor", "1", "120.00", "12.00", "IVA 21 %", "108.00"),
                        line("Agua mineral 0,5 l", "2.5", "11.00", "1.00", "IVA 10 %", "26.50")),
                List.of(
                        new Tax("IVA", Percentage.of("21"), eur("1208.00"), eur("253.68")),
                        new Tax("IVA reducido", Percentage.of("10"), eur("26.50"), eur("2.65"))),
                eur("1234.50"),
                eur("1490.83"),
                List.of(new Payment("Tarjeta", eur("1000.00")), new Payment("Bono", eur("90.83"))),
                appearance);
    }

    /** With taxes and the column of discounts. */
    static InvoiceDocument club(String language) {
        return club(Appearance.of(Locale.of(language), false).withDiscountColumn());
    }

    /** The same club's invoice of so many lines of 1.00 without tax, described as {@code Line 1}, {@code Line 2}, … */
    static InvoiceDocument ofLines(int lines) {
        InvoiceDocument model = club("en");
        Money total = new Money(lines * 100L, EUR);
        return new InvoiceDocument(
                model.issuer(),
                model.customer(),
                model.title(),
                model.number(),
                model.issuedOn(),
                IntStream.rangeClosed(1, lines)
                        .mapToObj(n -> line("Line " + n + ".", "1", "1.00", "0", "", "1.00"))
                        .toList(),
                List.of(),
                total,
                total,
                List.of(),
                model.appearance());
    }

    /** The club's invoice with every text that a stranger may choose replaced. */
    static InvoiceDocument saying(String text) {
        InvoiceDocument model = club("en");
        return new InvoiceDocument(
                new Issuer(text, text, text, "ES", text, text, text, text),
                new Customer(text, text, text),
                text,
                text,
                model.issuedOn(),
                List.of(new Line(text, BigDecimal.ONE, eur("1"), eur("0"), List.of(text), eur("1"))),
                List.of(new Tax(text, Percentage.of("21"), eur("1"), eur("0.21"))),
                eur("1"),
                eur("1.21"),
                List.of(new Payment(text, eur("1"))),
                model.appearance());
    }

    /** One line of 1234567 minor units of the currency, paid by nobody yet, in English. */
    static InvoiceDocument in(Currency currency, String country) {
        InvoiceDocument model = club("en");
        Issuer issuer = new Issuer("Issuer", "", "", country, "", "", "", "");
        Money amount = new Money(1_234_567, currency);
        Line line = new Line("Line", BigDecimal.ONE, amount, Money.zero(currency), List.of(), amount);
        return new InvoiceDocument(
                issuer,
                null,
                model.title(),
                model.number(),
                model.issuedOn(),
                List.of(line),
                List.of(),
                amount,
                amount,
                List.of(),
                model.appearance());
    }

    /** What corrects an invoice of 100.00 with 21 % on top and 15 % withheld, rounded by a cent. */
    static InvoiceDocument corrective() {
        InvoiceDocument model = club(Appearance.of(Locale.of("es"), false));
        return new InvoiceDocument(
                model.issuer(),
                model.customer(),
                "Factura rectificativa",
                "R/2026/00001",
                model.issuedOn(),
                List.of(line("Alquiler", "-1", "100.00", "0", "IVA 21 %", "-100.00")),
                List.of(
                        new Tax("IVA", Percentage.of("21"), eur("-100.00"), eur("-21.00")),
                        new Tax("IRPF", Percentage.of("-15"), eur("-100.00"), eur("15.00"))),
                eur("-100.00"),
                eur("-105.99"),
                List.of(),
                model.appearance());
    }

    private static Line line(
            String what, String quantity, String unitPrice, String discount, String tax, String total) {
        return new Line(
                what,
                new BigDecimal(quantity),
                eur(unitPrice),
                eur(discount),
                tax.isEmpty() ? List.of() : List.of(tax),
                eur(total));
    }
}
