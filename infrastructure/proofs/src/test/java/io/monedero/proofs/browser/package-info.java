/** People at a browser. */
@NullMarked
package io.monedero.proofs.browser;

import org.jspecify.annotations.NullMarked;
