/** Calls functions in tests the way API Gateway does, as staff the log-in provider vouches for. */
@NullMarked
package io.monedero.web;

import org.jspecify.annotations.NullMarked;
