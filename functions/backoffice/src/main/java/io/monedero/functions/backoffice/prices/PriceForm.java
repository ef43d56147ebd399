package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.Target;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.pricing.tariff.TariffPrice;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a price with its present values.
 *
 * @param price null for a new one
 * @param customer the name of the only customer whom the price is for; empty for everybody
 * @param warnings of what was saved, such as products that would cost less than 0 (P-02)
 */
public record PriceForm(
        PricePlace place,
        @Nullable TariffPrice price,
        String customer,
        PriceWords words,
        List<Option> products,
        List<Option> calendars,
        List<Option> soldIn,
        List<String> warnings) {

    /** Present conditions; those of a new price are none. */
    public Conditions when() {
        return price == null ? Conditions.none() : price.details().conditions();
    }

    public String name() {
        return price == null ? "" : price.details().name();
    }

    public boolean active() {
        return price == null || price.details().active();
    }

    public String productId() {
        return target() instanceof Target.OneProduct(UUID id) ? id.toString() : "";
    }

    public String productTag() {
        return target() instanceof Target.TaggedProducts(String tag) ? tag : "";
    }

    public String valueKind() {
        return price == null
                ? ValueKind.FIXED.name()
                : ValueKind.of(price.details().value()).name();
    }

    public String value(Page page) {
        return price == null ? "" : ValueKind.number(price.details().value(), page);
    }

    public List<Option> valueKinds(Page page) {
        return ValueKind.options(page);
    }

    public List<Option> bases(Page page) {
        return List.of(
                new Option("USE", page.text("prices.basis.use")),
                new Option("PURCHASE", page.text("prices.basis.purchase")));
    }

    public List<Option> holidays(Page page) {
        return List.of(
                new Option("true", page.text("prices.holidays.only")),
                new Option("false", page.text("prices.holidays.not")));
    }

    public List<Option> pers(Page page) {
        return List.of(
                new Option("HOUR", page.text("prices.per.hour")), new Option("DAY", page.text("prices.per.day")));
    }

    public List<Option> units(Page page) {
        return LeadTime.units(page);
    }

    public String count(@Nullable Duration time) {
        return time == null ? "" : String.valueOf(LeadTime.of(time).count());
    }

    public String unit(@Nullable Duration time) {
        return time == null
                ? LeadTime.Unit.DAYS.name()
                : LeadTime.of(time).unit().name();
    }

    public String soldInValue() {
        var sales = when().sales();
        return sales == null ? "" : SoldInChoice.value(sales.soldIn());
    }

    public String minutes() {
        return new TreeSet<>(when().minutes()).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public List<DayOfWeek> week() {
        return Arrays.asList(DayOfWeek.values());
    }

    /** Fees are sold by their own calendar, but a price may be for them alone. */
    public List<Channel> channels() {
        return Arrays.asList(Channel.values());
    }

    /** A value that need not be there, as a field shows it. */
    public static String shown(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private @Nullable Target target() {
        PriceDetails details = price == null ? null : price.details();
        return details == null ? null : details.target();
    }
}
