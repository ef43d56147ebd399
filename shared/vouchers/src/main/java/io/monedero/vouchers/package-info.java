/** Vouchers of money or units that customers buy ahead and pay with (V-01 … V-04). */
@NullMarked
package io.monedero.vouchers;

import org.jspecify.annotations.NullMarked;
