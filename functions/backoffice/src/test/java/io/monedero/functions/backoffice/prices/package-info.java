@NullMarked
package io.monedero.functions.backoffice.prices;

import org.jspecify.annotations.NullMarked;
