/** Vouchers in the back office: their types, offers and valid products (V-01 … V-04). */
@NullMarked
package io.monedero.functions.backoffice.vouchers;

import org.jspecify.annotations.NullMarked;
