package io.monedero.invoicing;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Hands out the numbers of a series, without gaps and without doubles (I-03). Belongs to the transaction of what is
 * numbered, as its last step: the series stays locked until that transaction ends. Who needs numbers of several series
 * takes them in the order of their ids, so that two never wait for each other.
 */
@Singleton
class Numbering {
    private final SeriesRepository series;

    Numbering(SeriesRepository series) {
        this.series = series;
    }

    /** The next numbers of the series for documents of this day. */
    NumberRange take(UUID seriesId, LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("no number to take");
        }
        var taken =
                series.take(seriesId, day, count).orElseThrow(() -> new IllegalStateException("no series " + seriesId));
        return new NumberRange(
                taken.lastNumber() - count + 1,
                count,
                taken.lastDate(),
                taken.yearlyReset() ? taken.lastDate().getYear() : 0,
                new SeriesFormat(taken.format()));
    }
}
