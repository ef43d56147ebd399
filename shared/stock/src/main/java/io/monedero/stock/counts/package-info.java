/** Counting what is really there (C-05). */
@NullMarked
package io.monedero.stock.counts;

import org.jspecify.annotations.NullMarked;
