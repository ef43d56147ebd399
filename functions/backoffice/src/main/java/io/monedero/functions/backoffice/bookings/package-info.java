/** What can be booked, and the sessions of treatments: the catalogue's side of the agenda. */
@NullMarked
package io.monedero.functions.backoffice.bookings;

import org.jspecify.annotations.NullMarked;
