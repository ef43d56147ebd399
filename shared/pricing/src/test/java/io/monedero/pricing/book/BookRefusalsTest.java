package io.monedero.pricing.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BookRefusalsTest {
    private static final Money MINUS = new Money(-1, Currency.getInstance("EUR"));
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final SoldIn FAMILY = new SoldIn.Family(UUID.randomUUID());

    @Test
    @DisplayName("P-02 percentages below 0 or over 100 and negative amounts are refused, of prices as of promotions")
    void values() {
        refused("percent-over-hundred", "percent", () -> new PriceValue.PercentOff(Percentage.of("100.01")));
        refused("percent-over-hundred", "percent", () -> new PriceValue.PercentOffRounded(Percentage.of("101")));
        refused("percent-negative", "percent", () -> new PriceValue.PercentOff(Percentage.of("-1")));
        refused("amount-negative", "amount", () -> new PriceValue.Fixed(MINUS));
        refused("amount-negative", "amount", () -> new PriceValue.AmountOff(MINUS));
        refused("percent-over-hundred", "percent", () -> new Reduction.PercentOff(Percentage.of("200")));
        refused("percent-negative", "percent", () -> new Reduction.PercentOffRounded(Percentage.of("-5")));
        refused("amount-negative", "amount", () -> new Reduction.AmountOff(MINUS));
    }

    @Test
    @DisplayName("P-04 a minimum age above the maximum and an age that nobody has are refused")
    void ages() {
        refused("ages-crossed", "maxAge", () -> CustomerConditions.aged(18, 17));
        refused("age-outside", "minAge", () -> CustomerConditions.aged(-1, null));
        refused("age-outside", "maxAge", () -> CustomerConditions.aged(null, 151));
        assertThat(CustomerConditions.aged(18, 18).maxAge()).isEqualTo(18);
    }

    @Test
    @DisplayName("P-05 an end before its start and a window without a moment are refused, of prices as of calendars")
    void moments() {
        refused("ends-before-start", "to", () -> MomentConditions.always().days(FIRST, FIRST.minusDays(1)));
        refused("hours-empty", "toHour", () -> MomentConditions.always().hours(FOUR, FOUR));
        refused("ends-before-start", "to", () -> new Calendar.Range(FIRST, FIRST.minusDays(1), null, null));
        refused("hours-empty", "toHour", () -> new Calendar.Range(null, null, FOUR, FOUR));
        refused("calendar-without-ranges", "ranges", () -> new Calendar(UUID.randomUUID(), "Alta", List.of()));
        assertThat(MomentConditions.always().days(FIRST, FIRST).to()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("P-06, P-07, P-09 times ahead, numbers of sales and durations that make no sense are refused")
    void others() {
        refused("advance-outside", "moreThan", () -> AdvanceConditions.moreThan(Duration.ofSeconds(-1)));
        refused("advance-outside", "until", () -> AdvanceConditions.until(Duration.ofDays(3661)));
        refused("sales-limit-missing", "min", () -> new SalesCondition(FAMILY, null, null, Per.DAY));
        refused("sales-negative", "max", () -> new SalesCondition(FAMILY, null, -1, Per.DAY));
        refused("sales-crossed", "max", () -> new SalesCondition(FAMILY, 5, 4, Per.HOUR));
        refused("minutes-outside", "minutes", () -> Conditions.none().minutes(60, 0));
    }

    @Test
    @DisplayName("P-10 a promotion without lines or days is refused")
    void promotions() {
        PromotionLine line = new PromotionLine(new Target.TaggedProducts("green fee"), Reduction.none());
        refused("promotion-lines-outside", "lines", () -> new Promotion(UUID.randomUUID(), "2 + 1", 1, List.of()));
        refused("promotion-days-outside", "days", () -> new Promotion(UUID.randomUUID(), "2 + 1", 0, List.of(line)));
    }

    private static void refused(String code, String field, ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refused.class, act).refusal();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo(field);
    }
}
