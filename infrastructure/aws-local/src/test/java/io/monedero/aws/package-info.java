/** The protocols as Amazon's own clients speak them. */
@NullMarked
package io.monedero.aws;

import org.jspecify.annotations.NullMarked;
