package io.monedero.sales;

import io.monedero.pricing.BillLine;
import io.monedero.pricing.Discount;
import io.monedero.pricing.Explanation;
import io.monedero.pricing.PricedLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a sale, with the price it was added at: later changes of the catalogue leave it alone.
 *
 * @param no names it within the sale
 * @param companyId who invoices it (C-03)
 * @param professionalId member of staff who does it
 * @param useAt when it is used, where that is not now
 * @param minutes how long it lasts (P-09); null where it has no duration
 * @param explanation why it has its price (P-12)
 */
public record SaleLine(
        int no,
        UUID productId,
        String description,
        BillLine charge,
        @Nullable UUID companyId,
        @Nullable UUID professionalId,
        @Nullable Instant useAt,
        @Nullable Integer minutes,
        Explanation explanation) {

    static SaleLine of(int no, PricedLine priced, NewLine wanted) {
        return new SaleLine(
                no,
                priced.product().id(),
                priced.product().name(),
                priced.charge(),
                priced.product().companyId(),
                wanted.professionalId(),
                wanted.useAt(),
                wanted.minutes(),
                priced.explanation());
    }

    /** This line for another quantity or discount, at the same unit price. */
    SaleLine with(BigDecimal quantity, Discount discount) {
        return new SaleLine(
                no,
                productId,
                description,
                new BillLine(quantity, charge.unitPrice(), discount, charge.taxes()),
                companyId,
                professionalId,
                useAt,
                minutes,
                explanation);
    }
}
