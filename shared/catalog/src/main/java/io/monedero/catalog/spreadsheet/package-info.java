/** The catalogue as a table: products come in from a file and go out as one (C-04). */
@NullMarked
package io.monedero.catalog.spreadsheet;

import org.jspecify.annotations.NullMarked;
