/** Customers' accounts: types, opening, top-ups and their cancellation, statements, lists with totals (W-01 … W-07). */
@NullMarked
package io.monedero.functions.wallet;

import org.jspecify.annotations.NullMarked;
