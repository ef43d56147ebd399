package io.monedero.fees;

import java.time.LocalDate;

/**
 * What a receipt is for.
 *
 * @param end the first day that is not in it
 */
public record Period(LocalDate start, LocalDate end) {
    public Period {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(start + " is not before " + end);
        }
    }
}
