package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.vouchers.Offer;
import io.monedero.vouchers.OfferDetails;
import io.monedero.web.Amount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer to recharge as the API shows it.
 *
 * @param amount put into the voucher: in the currency of the business, or in units
 */
@Serdeable
record OfferView(
        UUID id,
        UUID typeId,
        String amount,
        Amount price,
        @Nullable String tag,
        boolean online,
        String description,
        @Nullable String picture,
        boolean active) {
    static OfferView of(Offer offer) {
        OfferDetails details = offer.details();
        return new OfferView(
                offer.id(),
                offer.typeId(),
                details.amount().toPlainString(),
                Amount.of(details.price()),
                details.tag(),
                details.online(),
                details.description(),
                details.picture(),
                details.active());
    }
}
