package io.monedero.documents;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the PDF of an invoice shows (I-07). Empty text where nothing is known; all amounts are of one currency.
 *
 * @param title what the business calls the type of document: {@code Factura simplificada}
 * @param number as the series formatted it
 * @param taxes one row per tax and rate; a withholding has negative figures
 * @param net of the document, without taxes
 * @param total due; what net and taxes do not explain is shown as rounding, so that the page always adds up
 * @param payments made before the document was issued
 */
public record InvoiceDocument(
        Issuer issuer,
        @Nullable Customer customer,
        String title,
        String number,
        LocalDate issuedOn,
        List<Line> lines,
        List<Tax> taxes,
        Money net,
        Money total,
        List<Payment> payments,
        Appearance appearance) {

    public InvoiceDocument {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        payments = List.copyOf(payments);
    }

    /** Sum of the tax rows. */
    public Money tax() {
        return taxes.stream().map(Tax::amount).reduce(Money.zero(total.currency()), Money::plus);
    }

    /** What was added so that the total is what was shown to the customer; mostly zero. */
    public Money rounding() {
        return total.minus(net).minus(tax());
    }

    /** What is still to be paid. */
    public Money due() {
        return payments.stream().map(Payment::amount).reduce(total, Money::minus);
    }

    /**
     * The company that issues.
     *
     * @param country ISO 3166-1 alpha-2, or empty
     * @param footer legal text at the end of the document, may have several lines
     */
    public record Issuer(
            String name,
            String taxId,
            String address,
            String country,
            String mail,
            String phone,
            String web,
            String footer) {}

    /** Whom it is issued to; a simplified invoice may have nobody. */
    public record Customer(String name, String taxId, String address) {}

    /**
     * One line as it was sold; unit price, discount and total all with or all without tax, as
     * {@link Appearance#pricesIncludeTax} says.
     *
     * @param discount taken off the line; zero if none
     * @param taxes names as the customer knows them: {@code IVA 21 %}
     * @param total after the discount
     */
    public record Line(
            String description, BigDecimal quantity, Money unitPrice, Money discount, List<String> taxes, Money total) {
        public Line {
            taxes = List.copyOf(taxes);
        }
    }

    /** One tax of the document: its rate, the net amount it was calculated on, and what it comes to. */
    public record Tax(String name, Percentage rate, Money base, Money amount) {}

    /** A payment, by the name of its method. */
    public record Payment(String method, Money amount) {}
}
