package io.monedero.bench.prices;

import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.Item;
import java.time.Instant;

/** What does this item cost this buyer? */
record Question(Item item, Buyer buyer, Channel channel, Instant purchasedAt) {}
