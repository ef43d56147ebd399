/** Products made of attributes such as size and colour (C-06). */
@NullMarked
package io.monedero.stock.variants;

import org.jspecify.annotations.NullMarked;
