@NullMarked
package io.monedero.stock;

import org.jspecify.annotations.NullMarked;
