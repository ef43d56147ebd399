/** Orders for kitchen and bar: what prints where, and what was sent (C-07). */
@NullMarked
package io.monedero.kitchen;

import org.jspecify.annotations.NullMarked;
