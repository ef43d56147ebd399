/** The pages of the customers, and what each has here (S-01, W-06, F-03). */
@NullMarked
package io.monedero.functions.backoffice.customers;

import org.jspecify.annotations.NullMarked;
