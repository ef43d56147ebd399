/** Tests of the finished product, from outside. */
@NullMarked
package io.monedero.proofs;

import org.jspecify.annotations.NullMarked;
