/** Tests against an S3 server in this process. */
@NullMarked
package io.monedero.documents.store;

import org.jspecify.annotations.NullMarked;
