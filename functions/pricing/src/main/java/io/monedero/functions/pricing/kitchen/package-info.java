/** What prints where, and the orders that were sent (C-07). */
@NullMarked
package io.monedero.functions.pricing.kitchen;

import org.jspecify.annotations.NullMarked;
