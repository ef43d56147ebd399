package io.monedero.pricing.book;

import java.time.LocalDate;

/** The public holidays of a business. Its answer for a day stays the same as long as the book that asks. */
@FunctionalInterface
public interface Holidays {
    boolean on(LocalDate day);

    static Holidays none() {
        return day -> false;
    }
}
