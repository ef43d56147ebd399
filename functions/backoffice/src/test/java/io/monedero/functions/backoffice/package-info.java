/** The back office as a browser meets it. */
@NullMarked
package io.monedero.functions.backoffice;

import org.jspecify.annotations.NullMarked;
