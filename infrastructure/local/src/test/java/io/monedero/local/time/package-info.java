/** The clock that can be moved. */
@NullMarked
package io.monedero.local.time;

import org.jspecify.annotations.NullMarked;
