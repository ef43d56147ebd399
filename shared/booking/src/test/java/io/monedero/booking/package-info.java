@NullMarked
package io.monedero.booking;

import org.jspecify.annotations.NullMarked;
