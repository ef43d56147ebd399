/** What a quote costs in a warm function. */
@NullMarked
package io.monedero.bench.quotes;

import org.jspecify.annotations.NullMarked;
