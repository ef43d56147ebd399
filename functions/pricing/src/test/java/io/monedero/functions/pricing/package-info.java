/** The pricing function, called with API Gateway's events. */
@NullMarked
package io.monedero.functions.pricing;

import org.jspecify.annotations.NullMarked;
