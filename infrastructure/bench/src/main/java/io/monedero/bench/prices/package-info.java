/** How fast prices are found (P-01 … P-09): against a scan of all prices and against a rule engine with the same rules. */
@NullMarked
package io.monedero.bench.prices;

import org.jspecify.annotations.NullMarked;
