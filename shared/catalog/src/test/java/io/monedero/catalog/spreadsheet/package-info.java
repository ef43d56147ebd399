@NullMarked
package io.monedero.catalog.spreadsheet;

import org.jspecify.annotations.NullMarked;
