/** The desk: sales, their lines and payments (S-01, S-03). */
@NullMarked
package io.monedero.functions.backoffice.sales;

import org.jspecify.annotations.NullMarked;
