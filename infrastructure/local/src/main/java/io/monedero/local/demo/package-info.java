/** Two businesses with believable data, to try everything with. */
@NullMarked
package io.monedero.local.demo;

import org.jspecify.annotations.NullMarked;
