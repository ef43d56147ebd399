package io.monedero.functions.invoicing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.invoicing.Series;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A series as the API shows it.
 *
 * @param lastNumber with the day it was issued; none while nothing was
 */
@Serdeable
record SeriesView(
        UUID id,
        UUID companyId,
        UUID typeId,
        String kind,
        String typeName,
        String format,
        boolean yearlyReset,
        long firstNumber,
        @Nullable Long lastNumber,
        @Nullable LocalDate lastDate) {
    static SeriesView of(Series series) {
        return new SeriesView(
                series.id(),
                series.companyId(),
                series.typeId(),
                series.kind().code(),
                series.typeName(),
                series.format().pattern(),
                series.yearlyReset(),
                series.firstNumber(),
                series.lastNumber(),
                series.lastDate());
    }
}
