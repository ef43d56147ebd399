/** The pages of issued documents, and of the companies and series that issue them (I-01, I-03, I-07, I-08). */
@NullMarked
package io.monedero.functions.backoffice.invoices;

import org.jspecify.annotations.NullMarked;
