package io.monedero.functions.fees;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.fees.Fee;
import io.monedero.fees.Receipt;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer's membership of a fee, as the API shows it. */
@Serdeable
record FeeView(
        UUID id,
        UUID typeId,
        String typeName,
        String periodicity,
        UUID customerId,
        String customerName,
        UUID locationId,
        LocalDate joinedOn,

        @Schema(description = "Day of the next receipt; none when none will come") @Nullable
        LocalDate nextDueOn,

        @Schema(description = "The first day without it") @Nullable
        LocalDate endedOn,

        @Schema(description = "The newest period first; only where one fee is asked for") @Nullable
        List<ReceiptView> receipts) {
    static FeeView of(Fee fee) {
        return of(fee, null);
    }

    static FeeView withReceipts(Fee fee, List<Receipt> receipts) {
        return of(fee, receipts.stream().map(ReceiptView::of).toList());
    }

    private static FeeView of(Fee fee, @Nullable List<ReceiptView> receipts) {
        return new FeeView(
                fee.id(),
                fee.typeId(),
                fee.typeName(),
                fee.periodicity().code(),
                fee.customerId(),
                fee.customerName(),
                fee.locationId(),
                fee.joinedOn(),
                fee.nextDueOn(),
                fee.endedOn(),
                receipts);
    }
}
