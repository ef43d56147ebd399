@NullMarked
package io.monedero.functions.backoffice.sales;

import org.jspecify.annotations.NullMarked;
