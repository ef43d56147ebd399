/** Tests by reading the documents back. */
@NullMarked
package io.monedero.documents;

import org.jspecify.annotations.NullMarked;
