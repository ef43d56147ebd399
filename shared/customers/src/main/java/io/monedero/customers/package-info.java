/** The people and companies a business sells to (S-01). */
@NullMarked
package io.monedero.customers;

import org.jspecify.annotations.NullMarked;
