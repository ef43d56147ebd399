/** Tables as files that people keep in spreadsheet programs: read with suspicion, written so that no text is a formula. */
@NullMarked
package io.monedero.sheets;

import org.jspecify.annotations.NullMarked;
