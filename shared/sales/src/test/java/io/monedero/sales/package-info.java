@NullMarked
package io.monedero.sales;

import org.jspecify.annotations.NullMarked;
