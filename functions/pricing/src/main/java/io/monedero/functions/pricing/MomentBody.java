package io.monedero.functions.pricing;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When a price applies, by calendar and clock of the business (P-05). */
@Serdeable
record MomentBody(
        @Schema(
                type = "string",
                description = "The moment that is tested: of use, where there is one, or always of purchase",
                allowableValues = {"use", "purchase"})
        @Bindable(defaultValue = "use")
        String basis,

        @Schema(description = "First day") @Nullable LocalDate from,
        @Schema(description = "Last day") @Nullable LocalDate to,

        @Schema(description = "From then on", example = "16:00") @Nullable
        String fromHour,

        @Schema(description = "Not any more from then on; before fromHour: over midnight", example = "20:00") @Nullable
        String toHour,

        @Schema(description = "monday to sunday") @Nullable List<String> weekdays,

        @Schema(description = "Only on public holidays, or only on other days") @Nullable
        Boolean holidays,

        @Nullable UUID calendarId) {
    static final MomentBody ALWAYS = of(MomentConditions.always());

    static MomentBody of(MomentConditions wanted) {
        return new MomentBody(
                Given.code(wanted.basis()),
                wanted.from(),
                wanted.to(),
                Objects.toString(wanted.fromHour(), null),
                Objects.toString(wanted.toHour(), null),
                wanted.weekdays().stream().sorted().map(Given::code).toList(),
                wanted.holidays(),
                wanted.calendarId());
    }

    MomentConditions conditions() {
        return new MomentConditions(
                Given.choice(basis, Moment.class, "basis"),
                from,
                to,
                Given.hour(fromHour, "fromHour"),
                Given.hour(toHour, "toHour"),
                Given.list(weekdays, "weekdays").stream()
                        .map(day -> Given.choice(day, DayOfWeek.class, "weekdays"))
                        .collect(Collectors.toSet()),
                holidays,
                calendarId);
    }
}
