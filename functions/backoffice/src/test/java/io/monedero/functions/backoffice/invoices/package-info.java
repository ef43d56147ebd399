/** The pages of documents, companies and series as a browser meets them. */
@NullMarked
package io.monedero.functions.backoffice.invoices;

import org.jspecify.annotations.NullMarked;
