/** Ordering goods from suppliers and receiving them (C-05). */
@NullMarked
package io.monedero.stock.purchases;

import org.jspecify.annotations.NullMarked;
