/** What prints where, and the papers for kitchen and bar (C-07). */
@NullMarked
package io.monedero.functions.backoffice.kitchen;

import org.jspecify.annotations.NullMarked;
