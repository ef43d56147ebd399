/** The invoicing function, called with API Gateway's events. */
@NullMarked
package io.monedero.functions.invoicing;

import org.jspecify.annotations.NullMarked;
