/** How long it takes to bring a large catalogue in. */
@NullMarked
package io.monedero.bench.imports;

import org.jspecify.annotations.NullMarked;
