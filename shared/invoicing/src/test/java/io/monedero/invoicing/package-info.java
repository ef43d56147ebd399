@NullMarked
package io.monedero.invoicing;

import org.jspecify.annotations.NullMarked;
