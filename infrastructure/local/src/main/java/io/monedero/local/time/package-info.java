/** The time of this machine, which can be moved forward. */
@NullMarked
package io.monedero.local.time;

import org.jspecify.annotations.NullMarked;
