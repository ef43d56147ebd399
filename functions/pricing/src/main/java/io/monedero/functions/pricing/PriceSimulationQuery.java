package io.monedero.functions.pricing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.pricing.Channel;
import io.monedero.pricing.simulation.Profile;
import io.monedero.pricing.simulation.Season;
import io.monedero.pricing.tariff.analysis.Scale;
import io.monedero.web.Given;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Of what, for whom and over which days prices are simulated; days as at the business. */
@Introspected
record PriceSimulationQuery(
        @Parameter(description = "Must be given") @Nullable @QueryValue
        UUID productId,

        @Parameter(description = "Must be given") @Nullable @QueryValue
        LocalDate from,

        @Parameter(description = "The last day, 366 at most; a week if left out") @Nullable @QueryValue
        LocalDate to,

        @Parameter(description = "hour or day; hour if left out") @Nullable @QueryValue("scale")
        String wantedScale,

        @Nullable @QueryValue UUID draftId,
        @Nullable @QueryValue UUID customerId,

        @Parameter(description = "Tags of the customer, separated by commas") @Nullable @QueryValue
        String tags,

        @Parameter(description = "Whole years on the day of purchase") @Nullable @QueryValue
        Integer age,

        @Parameter(description = "pos, back-office, web, partner, fee; pos if left out") @Nullable @QueryValue
        String channel,

        @Parameter(description = "How long before its use it is bought, such as PT24H; not at all if left out")
        @Nullable
        @QueryValue
        String ahead,

        @Parameter(description = "How long it lasts") @Nullable @QueryValue
        Integer minutes,

        @Parameter(description = "Units taken as sold before in every hour and day; none if left out")
        @Nullable
        @QueryValue
        Long sold) {
    /** Refused: {@code missing} at {@code productId}. */
    UUID product() {
        return Given.present(productId, "productId");
    }

    /** Refused: {@code missing} at {@code from}; {@code ends-before-start}, {@code season-too-long} at {@code to}. */
    Season season() {
        LocalDate first = Given.present(from, "from");
        return to == null ? Season.week(first) : new Season(first, to);
    }

    /** Refused: {@code choice-unknown}. */
    Scale scale() {
        return wantedScale == null ? Scale.HOUR : Given.choice(wantedScale, Scale.class, "scale");
    }

    /** Refused: {@code choice-unknown}, {@code duration-malformed}, {@code minutes-outside}, and as {@link Profile}. */
    Profile profile() {
        Duration before = Given.duration(ahead, "ahead");
        return new Profile(
                customerId,
                tags == null ? Set.of() : split(tags),
                age,
                channel == null ? Channel.POS : Given.choice(channel, Channel::of, "channel"),
                before == null ? Duration.ZERO : before,
                minutes,
                Objects.requireNonNullElse(sold, 0L));
    }

    private static Set<String> split(String tags) {
        return Arrays.stream(tags.split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet());
    }
}
