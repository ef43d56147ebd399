/** What the README says is what happens. */
@NullMarked
package io.monedero.proofs.readme;

import org.jspecify.annotations.NullMarked;
