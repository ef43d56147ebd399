package io.monedero.pricing.tariff;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import io.monedero.pricing.Channel;
import io.monedero.pricing.book.AdvanceConditions;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Per;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the table of prices; it is read as it is, and written as JSON, so that many go by one statement. */
@Serdeable(naming = SnakeCaseStrategy.class)
record PriceRow(
        UUID tenantId,
        UUID tariffId,
        UUID priceId,
        int priority,
        String name,
        @Nullable UUID productId,
        @Nullable String productTag,
        String valueKind,
        @Nullable Long amount,
        @Nullable BigDecimal percent,
        @Nullable String customerTag,
        @Nullable UUID customerId,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        String basis,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        @Nullable String fromHour,
        @Nullable String toHour,
        @Nullable List<Integer> weekdays,
        @Nullable Boolean holidays,
        @Nullable UUID calendarId,
        @Nullable Long moreThanSeconds,
        @Nullable Long untilSeconds,
        @Nullable UUID soldFamilyId,
        @Nullable UUID soldSubfamilyId,
        @Nullable Integer soldMin,
        @Nullable Integer soldMax,
        @Nullable String soldPer,
        @Nullable List<String> channels,
        @Nullable List<Integer> minutes,
        boolean active,
        int version) {

    static PriceRow of(Tenant tenant, Tariff tariff, TariffPrice price) {
        PriceDetails details = price.details();
        TargetColumns target = TargetColumns.of(details.target());
        ValueColumns value = ValueColumns.of(details.value());
        Conditions when = details.conditions();
        CustomerConditions customer = when.customer();
        MomentConditions moment = when.moment();
        SalesCondition sales = when.sales();
        return new PriceRow(
                tenant.id().value(),
                tariff.id(),
                price.id(),
                price.priority(),
                details.name(),
                target.productId(),
                target.productTag(),
                value.kind(),
                value.amount(),
                value.percent(),
                customer.tag(),
                customer.customerId(),
                customer.minAge(),
                customer.maxAge(),
                code(moment.basis()),
                moment.from(),
                moment.to(),
                Hours.text(moment.fromHour()),
                Hours.text(moment.toHour()),
                sorted(moment.weekdays().stream().map(DayOfWeek::getValue).toList()),
                moment.holidays(),
                moment.calendarId(),
                seconds(when.advance().moreThan()),
                seconds(when.advance().until()),
                sales != null && sales.soldIn() instanceof SoldIn.Family(UUID family) ? family : null,
                sales != null && sales.soldIn() instanceof SoldIn.Subfamily(UUID subfamily) ? subfamily : null,
                sales == null ? null : sales.min(),
                sales == null ? null : sales.max(),
                sales == null ? null : code(sales.per()),
                sorted(when.channels().stream().map(Channel::code).toList()),
                sorted(when.minutes()),
                details.active(),
                price.version());
    }

    TariffPrice price(Tenant tenant) {
        PriceDetails details = new PriceDetails(
                name,
                new TargetColumns(productId, productTag).target(),
                new ValueColumns(valueKind, amount, percent).value(tenant),
                conditions(),
                active);
        return new TariffPrice(priceId, priority, details, version);
    }

    private Conditions conditions() {
        MomentConditions moment = new MomentConditions(
                Moment.valueOf(basis.toUpperCase(Locale.ROOT)),
                fromDay,
                toDay,
                Hours.time(fromHour),
                Hours.time(toHour),
                weekdays == null
                        ? Set.of()
                        : weekdays.stream().map(DayOfWeek::of).collect(Collectors.toSet()),
                holidays,
                calendarId);
        return new Conditions(
                new CustomerConditions(customerTag, customerId, minAge, maxAge),
                moment,
                new AdvanceConditions(duration(moreThanSeconds), duration(untilSeconds)),
                sales(),
                channels == null
                        ? Set.of()
                        : channels.stream()
                                .map(code -> Channel.of(code).orElseThrow())
                                .collect(Collectors.toSet()),
                minutes == null ? Set.of() : Set.copyOf(minutes));
    }

    private @Nullable SalesCondition sales() {
        if (soldPer == null) {
            return null;
        }
        SoldIn soldIn = soldFamilyId == null
                ? new SoldIn.Subfamily(Objects.requireNonNull(soldSubfamilyId))
                : new SoldIn.Family(soldFamilyId);
        return new SalesCondition(soldIn, soldMin, soldMax, Per.valueOf(soldPer.toUpperCase(Locale.ROOT)));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <V extends Comparable<? super V>> @Nullable List<V> sorted(Collection<V> values) {
        return values.isEmpty() ? null : values.stream().sorted().toList();
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    private static @Nullable Duration duration(@Nullable Long seconds) {
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    /** Times of the day as text: {@code 16:00}. */
    static final class Hours {
        private Hours() {}

        static @Nullable String text(@Nullable LocalTime time) {
            return time == null ? null : time.toString();
        }

        static @Nullable LocalTime time(@Nullable String text) {
            return text == null ? null : LocalTime.parse(text);
        }
    }
}
