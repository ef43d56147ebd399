/** What is promised about speed, measured: {@code ./monedero bench} prints it. Not part of the product or its tests. */
@NullMarked
package io.monedero.bench;

import org.jspecify.annotations.NullMarked;
