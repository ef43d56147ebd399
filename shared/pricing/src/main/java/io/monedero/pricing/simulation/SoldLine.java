package io.monedero.pricing.simulation;

import io.monedero.kernel.Money;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.SoldIn;
import java.time.Instant;
import java.util.Set;

/**
 * Something that was sold, to be priced once more.
 *
 * @param item as it was sold, with the standard price of today
 * @param countedIn where its units count for later sales (P-07)
 * @param unitPrice that it was sold at, before discounts and promotions
 */
public record SoldLine(
        Item item, Set<SoldIn> countedIn, Buyer buyer, Channel channel, Instant purchasedAt, Money unitPrice) {
    public SoldLine {
        countedIn = Set.copyOf(countedIn);
    }
}
