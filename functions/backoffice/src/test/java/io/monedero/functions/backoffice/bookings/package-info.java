@NullMarked
package io.monedero.functions.backoffice.bookings;

import org.jspecify.annotations.NullMarked;
