/** Lists as CSV, the same way everywhere. */
@NullMarked
package io.monedero.csv;

import org.jspecify.annotations.NullMarked;
