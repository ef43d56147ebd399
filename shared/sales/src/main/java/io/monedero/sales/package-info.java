/**
 * Sales from their opening to their last payment (S-01, S-03).
 *
 * <p>A sale is open while lines and payments come and go; it closes by itself when all of it is paid, and then never
 * changes again. What else must happen to a closed sale, others add by {@link io.monedero.sales.SaleClosed}.
 */
@NullMarked
package io.monedero.sales;

import org.jspecify.annotations.NullMarked;
