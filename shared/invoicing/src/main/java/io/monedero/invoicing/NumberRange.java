package io.monedero.invoicing;

import java.time.LocalDate;

/**
 * Numbers of a series that were just taken, for documents of one day.
 *
 * @param first the lowest of them; the others follow without a gap
 * @param day on which they are issued: never before the series' last document, whatever the caller's clock says
 * @param year of the numbering, 0 in a series that is never reset
 */
record NumberRange(long first, int count, LocalDate day, int year, SeriesFormat format) {
    long number(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        return first + index;
    }

    String written(int index) {
        return format.write(number(index), day.getYear());
    }
}
