/** Companies, their series, the types of invoice, and issued invoices with their files (I-01 … I-08). */
@NullMarked
package io.monedero.functions.invoicing;

import org.jspecify.annotations.NullMarked;
