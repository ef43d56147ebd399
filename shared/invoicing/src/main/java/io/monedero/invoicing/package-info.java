/** Companies that issue, their series, and the documents they issued, which never change (I-01 … I-08). */
@NullMarked
package io.monedero.invoicing;

import org.jspecify.annotations.NullMarked;
