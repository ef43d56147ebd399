/** The first answer of a function that was not running. */
@NullMarked
package io.monedero.bench.start;

import org.jspecify.annotations.NullMarked;
