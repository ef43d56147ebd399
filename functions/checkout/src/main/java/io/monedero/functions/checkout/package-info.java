/** Selling: customers, sales with their lines and payments, and the places where it is done (S-01, S-03). */
@NullMarked
package io.monedero.functions.checkout;

import org.jspecify.annotations.NullMarked;
