/** Each function's zip as Lambda unpacks and runs it. */
@NullMarked
package io.monedero.proofs.packaging;

import org.jspecify.annotations.NullMarked;
