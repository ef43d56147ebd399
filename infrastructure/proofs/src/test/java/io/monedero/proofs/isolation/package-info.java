/** A stranger among the businesses: finds nothing, changes nothing (T-02). */
@NullMarked
package io.monedero.proofs.isolation;

import org.jspecify.annotations.NullMarked;
