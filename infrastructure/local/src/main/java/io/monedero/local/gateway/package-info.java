/** Stands in for API Gateway: HTTP in, Lambda events to the functions. */
@NullMarked
package io.monedero.local.gateway;

import org.jspecify.annotations.NullMarked;
