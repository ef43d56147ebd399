/** Secrets Manager as far as secrets are read. */
@NullMarked
package io.monedero.aws.secrets;

import org.jspecify.annotations.NullMarked;
