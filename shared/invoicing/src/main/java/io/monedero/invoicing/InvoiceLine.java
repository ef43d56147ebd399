package io.monedero.invoicing;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Explanation;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line as it was sold.
 *
 * @param unitPrice with or without taxes as {@link InvoiceDraft#taxIncluded} says
 * @param discount taken off the line, in the same terms as the unit price; zero if none
 * @param discountRate as it was granted, if in percent
 * @param net after the discount, without taxes
 * @param total after the discount, with taxes
 * @param why it has its price (P-12); null where no price was chosen
 */
public record InvoiceLine(
        String description,
        BigDecimal quantity,
        Money unitPrice,
        Money discount,
        @Nullable Percentage discountRate,
        List<LineTax> taxes,
        Money net,
        Money total,
        @Nullable Explanation why) {
    public InvoiceLine {
        taxes = List.copyOf(taxes);
    }

    /** A tax of the line, by the name and rate it had. */
    public record LineTax(String name, Percentage rate) {}
}
