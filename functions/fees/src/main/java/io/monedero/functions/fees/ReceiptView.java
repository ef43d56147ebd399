package io.monedero.functions.fees;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.fees.Receipt;
import io.monedero.web.Amount;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A receipt of a fee.
 *
 * @param periodEnd the first day that is not in its period
 * @param number of its invoice
 * @param paid whether its sale is closed
 */
@Serdeable
record ReceiptView(
        UUID id,
        LocalDate periodStart,
        LocalDate periodEnd,
        UUID saleId,
        UUID invoiceId,
        String number,
        Amount total,
        boolean paid) {
    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.id(),
                receipt.period().start(),
                receipt.period().end(),
                receipt.saleId(),
                receipt.invoiceId(),
                receipt.number(),
                Amount.of(receipt.total()),
                receipt.paid());
    }
}
