/** The AWS services that the functions' clients reach on this machine. */
@NullMarked
package io.monedero.local.aws;

import org.jspecify.annotations.NullMarked;
