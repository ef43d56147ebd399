package io.monedero.vouchers;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What staff say about an offer to recharge (V-03): pay 100, get 120.
 *
 * @param amount put into the voucher, in the currency or in units as its type says
 * @param price charged for it, with or without taxes as the business shows prices; {@code price-negative} below 0
 * @param tag that a customer must have to see it; null for everybody
 * @param online whether customers can buy it themselves
 * @param description 1 to 500 characters
 * @param picture address of a picture that begins with https, up to 500 characters, else {@code picture-not-https}; null for
 *     none
 * @param active whether it is offered at all
 */
public record OfferDetails(
        BigDecimal amount,
        Money price,
        @Nullable String tag,
        boolean online,
        String description,
        @Nullable String picture,
        boolean active) {
    private static final int LONGEST = 500;

    public OfferDetails {
        if (price.isNegative()) {
            throw Refusal.invalid("price-negative", "price", Map.of("price", price.toString()))
                    .asException();
        }
        tag = Require.known(tag, "tag", 40);
        description = Require.text(description, "description", 1, LONGEST);
        picture = Require.known(picture, "picture", LONGEST);
        Require.that(picture == null || isSafe(picture), "picture-not-https", "picture", String.valueOf(picture));
    }

    private static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getScheme() != null
                    && uri.getScheme().toLowerCase(Locale.ROOT).equals("https")
                    && uri.getHost() != null;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
