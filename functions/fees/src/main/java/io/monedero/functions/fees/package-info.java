/** Fees, who has joined them, what could not be emitted, and the tasks of the daily emission (F-01, F-03, F-09). */
@NullMarked
package io.monedero.functions.fees;

import org.jspecify.annotations.NullMarked;
