/** The fees function, called with API Gateway's events, and the tasks of the daily emission, run by its own file. */
@NullMarked
package io.monedero.functions.fees;

import org.jspecify.annotations.NullMarked;
