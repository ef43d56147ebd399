package io.monedero.fees;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day whose emission broke off as a whole, so that nobody knows which fees it would have been.
 *
 * @param error name of the error, as the state machine caught it
 * @param cause what was said about it
 */
public record DayFailure(LocalDate day, String error, String cause, int attempts, Instant failedAt) {}
