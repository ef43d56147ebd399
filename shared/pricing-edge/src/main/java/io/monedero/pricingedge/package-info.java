/** How discounts, taxes, totals and explanations are written in JSON, the same by quotes and by sales. */
@NullMarked
package io.monedero.pricingedge;

import org.jspecify.annotations.NullMarked;
