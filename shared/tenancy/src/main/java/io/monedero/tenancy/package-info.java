/** Businesses that signed up, their people, and the transaction in which exactly one of them can be seen. */
@NullMarked
package io.monedero.tenancy;

import org.jspecify.annotations.NullMarked;
