/** Goods that are counted: what is where, why it changed, who supplies it (C-05). */
@NullMarked
package io.monedero.stock;

import org.jspecify.annotations.NullMarked;
