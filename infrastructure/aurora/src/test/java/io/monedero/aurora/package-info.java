/** The log-in compared with Amazon's own. */
@NullMarked
package io.monedero.aurora;

import org.jspecify.annotations.NullMarked;
