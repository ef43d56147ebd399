/** Goods at the desk: what there is, ordering, receiving, counting, variants (C-05, C-06). */
@NullMarked
package io.monedero.functions.backoffice.stock;

import org.jspecify.annotations.NullMarked;
