/** The wallet function, called with API Gateway's events. */
@NullMarked
package io.monedero.functions.wallet;

import org.jspecify.annotations.NullMarked;
