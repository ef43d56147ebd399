package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.vouchers.PayingTimes;
import io.monedero.vouchers.Validity;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How long a voucher can be used (V-02). */
@Serdeable
record ValidityBody(
        @Schema(example = "90") Integer count,

        @Schema(
                type = "string",
                allowableValues = {"seconds", "minutes", "hours", "days"})
        String unit) {
    static @Nullable ValidityBody of(@Nullable Validity validity) {
        return validity == null ? null : new ValidityBody(validity.count(), Given.code(validity.unit()));
    }

    /** Refused: {@code choice-unknown}, {@code hour-malformed}, and as {@link Validity} and {@link PayingTimes}. */
    static PayingTimes times(
            @Nullable ValidityBody validity,
            List<String> weekdays,
            @Nullable String fromHour,
            @Nullable String toHour) {
        return new PayingTimes(
                validity == null ? null : Given.within("validity", validity::validity),
                weekdays.stream()
                        .map(day -> Given.choice(day, DayOfWeek.class, "weekdays"))
                        .collect(Collectors.toSet()),
                Given.hour(fromHour, "fromHour"),
                Given.hour(toHour, "toHour"));
    }

    private Validity validity() {
        return new Validity(count, Given.choice(unit, Validity.Unit.class, "unit"));
    }
}
