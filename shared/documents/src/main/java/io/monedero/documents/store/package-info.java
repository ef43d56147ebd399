/** Where issued documents are kept: an S3 bucket that only ever grows. */
@NullMarked
package io.monedero.documents.store;

import org.jspecify.annotations.NullMarked;
