/** The pages of fees as a browser meets them. */
@NullMarked
package io.monedero.functions.backoffice.fees;

import org.jspecify.annotations.NullMarked;
