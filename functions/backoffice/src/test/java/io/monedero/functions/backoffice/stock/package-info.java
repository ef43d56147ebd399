@NullMarked
package io.monedero.functions.backoffice.stock;

import org.jspecify.annotations.NullMarked;
