/** Documents as files: how an invoice looks on paper. Knows nothing of sales or invoices but their looks. */
@NullMarked
package io.monedero.documents;

import org.jspecify.annotations.NullMarked;
