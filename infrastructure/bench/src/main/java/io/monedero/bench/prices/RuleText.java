package io.monedero.bench.prices;

import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.SalesCondition;
import io.monedero.pricing.book.SoldIn;
import io.monedero.pricing.book.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prices as rules of Drools: the same conditions in the same order, the higher priority with the higher salience. */
final class RuleText {
    private final List<String> conditions = new ArrayList<>();

    private RuleText() {}

    static String of(List<Price> prices) {
        return IntStream.range(0, prices.size())
                .mapToObj(rank -> rule(rank, prices.get(rank)))
                .collect(Collectors.joining("\n", """
                        package io.monedero.bench.prices.rules;
                        import io.monedero.bench.prices.AskedFact;
                        global java.util.concurrent.atomic.AtomicInteger winner;

                        """, "\n"));
    }

    private static String rule(int rank, Price price) {
        return """
                rule "price %d" salience %d
                when
                    AskedFact(%s)
                then
                    winner.set(%d);
                end
                """.formatted(rank, -rank, conditions(price), rank);
    }

    private static String conditions(Price price) {
        RuleText text = new RuleText();
        switch (price.target()) {
            case Target.OneProduct(UUID product) -> text.conditions.add("product == \"%s\"".formatted(product));
            case Target.TaggedProducts(String tag) -> text.conditions.add("productTags contains \"%s\"".formatted(tag));
        }
        text.add(price.conditions());
        return String.join(", ", text.conditions);
    }

    private void add(Conditions wanted) {
        String moment = wanted.moment().basis() == Moment.USE ? "used" : "bought";
        if (!wanted.channels().isEmpty()) {
            conditions.add("channel in (%s)"
                    .formatted(quoted(wanted.channels().stream().map(Enum::name))));
        }
        if (!wanted.minutes().isEmpty()) {
            conditions.add("minutes in (%s)".formatted(listed(wanted.minutes().stream())));
        }
        addCustomer(wanted.customer(), moment);
        addMoment(wanted.moment(), moment);
        if (wanted.advance().moreThan() != null) {
            conditions.add("ahead > " + wanted.advance().moreThan().toSeconds() + "L");
        }
        if (wanted.advance().until() != null) {
            conditions.add("ahead >= " + wanted.advance().until().toSeconds() + "L");
        }
        if (wanted.sales() != null) {
            addSales(wanted.sales(), moment.equals("used"));
        }
    }

    private void addCustomer(CustomerConditions wanted, String moment) {
        if (wanted.tag() != null) {
            conditions.add("customerTags contains \"%s\"".formatted(wanted.tag()));
        }
        if (wanted.customerId() != null) {
            conditions.add("customer == \"%s\"".formatted(wanted.customerId()));
        }
        if (wanted.minAge() != null) {
            conditions.add(moment + "Age >= " + wanted.minAge());
        }
        if (wanted.maxAge() != null) {
            conditions.add("%sAge >= 0, %sAge <= %d".formatted(moment, moment, wanted.maxAge()));
        }
    }

    private void addMoment(MomentConditions wanted, String moment) {
        if (wanted.from() != null) {
            conditions.add(moment + "Day >= " + wanted.from().toEpochDay() + "L");
        }
        if (wanted.to() != null) {
            conditions.add(moment + "Day <= " + wanted.to().toEpochDay() + "L");
        }
        if (wanted.fromHour() != null && wanted.toHour() != null) {
            int from = wanted.fromHour().toSecondOfDay() / 60;
            int to = wanted.toHour().toSecondOfDay() / 60;
            conditions.add("(%sMinute >= %d %s %sMinute < %d)"
                    .formatted(moment, from, to != 0 && to < from ? "||" : "&&", moment, to == 0 ? 24 * 60 : to));
        }
        if (!wanted.weekdays().isEmpty()) {
            conditions.add("%sWeekday in (%s)"
                    .formatted(moment, listed(wanted.weekdays().stream().map(day -> day.getValue()))));
        }
        if (wanted.holidays() != null) {
            conditions.add("%sHoliday == %s".formatted(moment, wanted.holidays()));
        }
        if (wanted.calendarId() != null) {
            conditions.add("%sCalendars contains \"%s\"".formatted(moment, wanted.calendarId()));
        }
    }

    private void addSales(SalesCondition wanted, boolean used) {
        String call = switch (wanted.soldIn()) {
            case SoldIn.Family(UUID family) -> "soldInFamily(\"" + family;
            case SoldIn.Subfamily(UUID subfamily) -> "soldInSubfamily(\"" + subfamily;
        };
        String sold = call + "\", \"" + wanted.per() + "\", " + used + ")";
        conditions.add("%s >= %dL, %s <= %dL".formatted(sold, wanted.min(), sold, wanted.max()));
    }

    private static String quoted(Stream<String> values) {
        return values.map(value -> '"' + value + '"').sorted().collect(Collectors.joining(", "));
    }

    private static String listed(Stream<Integer> values) {
        return values.sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
