package io.monedero.fees;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * When a fee without proration is due (F-03): on the day of the month on which the customer joined, and where a month has
 * no such day on its last; always counted from the joining, so that a short month does not shift those after it.
 */
public record BillingSchedule(LocalDate joinedOn, Periodicity periodicity) {

    /** The period that starts on the day, which must be one of this schedule. */
    public Period periodFrom(LocalDate dueOn) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(joinedOn), YearMonth.from(dueOn));
        if (months < 0
                || months % periodicity.months() != 0
                || !joinedOn.plusMonths(months).equals(dueOn)) {
            throw new IllegalArgumentException(dueOn + " is no due day of " + this);
        }
        return new Period(dueOn, joinedOn.plusMonths(months + periodicity.months()));
    }
}
