/** Goods, suppliers, orders, deliveries, counts and variants (C-05, C-06). */
@NullMarked
package io.monedero.functions.pricing.stock;

import org.jspecify.annotations.NullMarked;
