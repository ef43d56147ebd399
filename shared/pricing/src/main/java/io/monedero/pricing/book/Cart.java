package io.monedero.pricing.book;

import io.monedero.pricing.Channel;
import java.time.Instant;
import java.util.List;

/** What somebody is about to buy, whose prices are asked at once: a promotion looks at the whole of it (P-10). */
public record Cart(List<Item> items, Buyer buyer, Channel channel, Instant purchasedAt) {
    public Cart {
        items = List.copyOf(items);
    }
}
