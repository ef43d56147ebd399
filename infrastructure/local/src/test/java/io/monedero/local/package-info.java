/** The whole product in one process, asked over HTTP. */
@NullMarked
package io.monedero.local;

import org.jspecify.annotations.NullMarked;
