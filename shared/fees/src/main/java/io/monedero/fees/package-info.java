/**
 * Membership fees: their types, who has joined, and the receipts that the calendar emits (F-01, F-03, F-09).
 *
 * <p>{@link io.monedero.fees.BillingSchedule} knows when, as a pure function; {@link io.monedero.fees.EmittingFees} does
 * it, page by page, and may be run as often as one likes: a fee has one receipt a period.
 */
@NullMarked
package io.monedero.fees;

import org.jspecify.annotations.NullMarked;
