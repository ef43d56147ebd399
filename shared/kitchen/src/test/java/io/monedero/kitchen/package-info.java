@NullMarked
package io.monedero.kitchen;

import org.jspecify.annotations.NullMarked;
