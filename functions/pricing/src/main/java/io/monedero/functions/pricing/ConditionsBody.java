package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When a price applies; what is left out accepts everybody and always. */
@Serdeable
record ConditionsBody(
        @Nullable CustomerBody customer,
        @Nullable MomentBody moment,
        @Nullable AdvanceBody advance,
        @Nullable SalesBody sales,

        @Schema(description = "pos, back-office, web, partner, fee") @Nullable
        List<String> channels,

        @Schema(description = "How long what is sold may last", example = "[60, 90]") @Nullable
        List<Integer> minutes) {
    static ConditionsBody of(Conditions conditions) {
        return new ConditionsBody(
                CustomerBody.of(conditions.customer()),
                MomentBody.of(conditions.moment()),
                AdvanceBody.of(conditions.advance()),
                SalesBody.of(conditions.sales()),
                conditions.channels().stream().sorted().map(Channel::code).toList(),
                conditions.minutes().stream().sorted().toList());
    }

    Conditions conditions() {
        return new Conditions(
                customer == null ? CustomerConditions.everybody() : Given.within("customer", customer::conditions),
                Given.within("moment", Objects.requireNonNullElse(moment, MomentBody.ALWAYS)::conditions),
                advance == null ? AdvanceConditions.any() : Given.within("advance", advance::conditions),
                sales == null ? null : Given.within("sales", sales::condition),
                Given.list(channels, "channels").stream()
                        .map(code -> Given.choice(code, Channel::of, "channels"))
                        .collect(Collectors.toSet()),
                Set.copyOf(Given.list(minutes, "minutes")));
    }

    /** Who buys (P-04). */
    @Serdeable
    record CustomerBody(
            @Nullable String tag,
            @Nullable UUID customerId,
            @Nullable Integer minAge,
            @Nullable Integer maxAge) {
        static CustomerBody of(CustomerConditions wanted) {
            return new CustomerBody(wanted.tag(), wanted.customerId(), wanted.minAge(), wanted.maxAge());
        }

        CustomerConditions conditions() {
            return new CustomerConditions(tag, customerId, minAge, maxAge);
        }
    }

    /** How long before its use it is bought (P-06). */
    @Serdeable
    record AdvanceBody(
            @Schema(description = "Bought longer ahead than this", example = "P60D") @Nullable
            String moreThan,

            @Schema(description = "Bought at this time before the start at the latest", example = "PT24H") @Nullable
            String until) {
        static AdvanceBody of(AdvanceConditions wanted) {
            return new AdvanceBody(Objects.toString(wanted.moreThan(), null), Objects.toString(wanted.until(), null));
        }

        AdvanceConditions conditions() {
            return new AdvanceConditions(Given.duration(moreThan, "moreThan"), Given.duration(until, "until"));
        }
    }
}
