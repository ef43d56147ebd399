/** The checkout function, called with API Gateway's events. */
@NullMarked
package io.monedero.functions.checkout;

import org.jspecify.annotations.NullMarked;
