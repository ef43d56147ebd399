package io.monedero.pricing;

import java.util.List;

/** The lines of a cart with their prices, and why the promotions before the one that applies did not. */
record PricedCart(List<PricedLine> lines, List<Explanation.RefusedPrice> refusedPromotions) {}
