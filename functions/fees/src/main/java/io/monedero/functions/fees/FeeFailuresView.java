package io.monedero.functions.fees;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.fees.DayFailure;
import io.monedero.fees.FeeFailure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What could not be emitted and is not yet made good.
 *
 * @param fees whose receipt was refused, the oldest first
 * @param days whose emission broke off, so that nobody knows which fees it would have been
 */
@Serdeable
record FeeFailuresView(List<FeeFailureView> fees, List<DayFailureView> days) {
    static FeeFailuresView of(List<FeeFailure> fees, List<DayFailure> days) {
        return new FeeFailuresView(
                fees.stream().map(FeeFailureView::of).toList(),
                days.stream().map(DayFailureView::of).toList());
    }

    /** A receipt that was refused; reason and values are those of its problem. */
    @Serdeable
    record FeeFailureView(
            UUID feeId,
            LocalDate dueOn,
            String typeName,
            String customerName,
            String reason,
            Map<String, String> values,
            int attempts,
            Instant failedAt) {
        static FeeFailureView of(FeeFailure failure) {
            return new FeeFailureView(
                    failure.feeId(),
                    failure.dueOn(),
                    failure.typeName(),
                    failure.customerName(),
                    failure.reason(),
                    failure.values(),
                    failure.attempts(),
                    failure.failedAt());
        }
    }

    /** A day that the next emission tries again. Its cause is a trace of our code and stays inside. */
    @Serdeable
    record DayFailureView(LocalDate day, String error, int attempts, Instant failedAt) {
        static DayFailureView of(DayFailure failure) {
            return new DayFailureView(failure.day(), failure.error(), failure.attempts(), failure.failedAt());
        }
    }
}
