/** What can be booked and by which product it is sold (C-08); bookings themselves come with the checkout. */
@NullMarked
package io.monedero.booking;

import org.jspecify.annotations.NullMarked;
