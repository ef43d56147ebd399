package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.Reduction;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.Target;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prices as staff read them in lists: what for, how much, and each condition in a few words (P-02 … P-10). */
public record PriceWords(Page page, PriceNames names) {

    public String target(Target target) {
        return switch (target) {
            case Target.OneProduct(UUID id) -> names.product(id);
            case Target.TaggedProducts(String tag) -> page.text("prices.tagged", Map.of("tag", tag));
        };
    }

    public String value(PriceValue value) {
        return switch (value) {
            case PriceValue.Fixed(var amount) -> page.money(amount);
            case PriceValue.AmountOff(var amount) -> "−" + page.money(amount);
            case PriceValue.PercentOff(var percent) -> "−" + page.number(percent.value()) + " %";
            case PriceValue.PercentOffRounded(var percent) ->
                page.text("prices.rounded", Map.of("percent", page.number(percent.value())));
        };
    }

    public String reduction(Reduction reduction) {
        return switch (reduction) {
            case Reduction.None() -> page.text("promotions.keeps-price");
            case Reduction.AmountOff(var amount) -> value(new PriceValue.AmountOff(amount));
            case Reduction.PercentOff(var percent) -> value(new PriceValue.PercentOff(percent));
            case Reduction.PercentOffRounded(var percent) -> value(new PriceValue.PercentOffRounded(percent));
        };
    }

    /** Each condition by itself; none for a price that applies to everybody and always. */
    public List<String> conditions(Conditions when) {
        List<String> words = new ArrayList<>();
        customer(when.customer(), words);
        moment(when.moment(), words);
        advance(when.advance(), words);
        sales(when.sales(), words);
        if (!when.channels().isEmpty()) {
            words.add(new TreeSet<>(when.channels()).stream().map(this::channel).collect(Collectors.joining(", ")));
        }
        if (!when.minutes().isEmpty()) {
            words.add(new TreeSet<>(when.minutes())
                    .stream().map(each -> each + "′").collect(Collectors.joining(", ")));
        }
        return words;
    }

    public String channel(Channel channel) {
        return page.text("prices.channel." + channel.code());
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, page.language());
    }

    private void customer(CustomerConditions customer, List<String> words) {
        if (customer.tag() != null) {
            words.add(page.text("prices.word.customer-tag", Map.of("tag", customer.tag())));
        }
        if (customer.customerId() != null) {
            words.add(page.text("prices.word.customer", Map.of("name", names.customer(customer.customerId()))));
        }
        between("prices.word.age", customer.minAge(), customer.maxAge(), words);
    }

    private void moment(MomentConditions moment, List<String> words) {
        between(
                "prices.word.days",
                moment.from() == null ? null : page.day(moment.from()),
                moment.to() == null ? null : page.day(moment.to()),
                words);
        between("prices.word.hours", moment.fromHour(), moment.toHour(), words);
        if (!moment.weekdays().isEmpty()) {
            words.add(
                    new TreeSet<>(moment.weekdays()).stream().map(this::weekday).collect(Collectors.joining(", ")));
        }
        if (moment.holidays() != null) {
            words.add(page.text(moment.holidays() ? "prices.holidays.only" : "prices.holidays.not"));
        }
        if (moment.calendarId() != null) {
            words.add(names.calendar(moment.calendarId()));
        }
        if (moment.basis() == Moment.PURCHASE) {
            words.add(page.text("prices.word.purchase"));
        }
    }

    private void advance(AdvanceConditions advance, List<String> words) {
        if (advance.moreThan() != null) {
            words.add(page.text("prices.word.more-than", Map.of("time", time(advance.moreThan()))));
        }
        if (advance.until() != null) {
            words.add(page.text("prices.word.until", Map.of("time", time(advance.until()))));
        }
    }

    private void sales(@Nullable SalesCondition sales, List<String> words) {
        if (sales != null) {
            List<String> range = new ArrayList<>();
            between("prices.word.sold", sales.min(), sales.max(), range);
            words.add(page.text(
                    "prices.word.sold-in." + sales.per().name().toLowerCase(Locale.ROOT),
                    Map.of("range", range.getFirst(), "name", names.soldIn(sales.soldIn()))));
        }
    }

    /** From and to, or one of both: the texts {@code <key>}, {@code <key>.from} and {@code <key>.to}. */
    private void between(String key, @Nullable Object from, @Nullable Object to, List<String> words) {
        if (from != null || to != null) {
            String which = from == null ? key + ".to" : to == null ? key + ".from" : key;
            words.add(page.text(which, Map.of("from", Objects.toString(from, ""), "to", Objects.toString(to, ""))));
        }
    }

    /** In the largest unit that it is a whole number of. */
    String time(Duration time) {
        LeadTime lead = LeadTime.of(time);
        return page.text("prices.time." + lead.unit().code(), Map.of("count", String.valueOf(lead.count())));
    }
}
