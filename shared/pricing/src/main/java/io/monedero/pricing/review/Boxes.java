package io.monedero.pricing.review;

import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.CustomerConditions;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.MomentConditions;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.SalesCondition;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The carts to which a price applies, as boxes: one, or one for each range of its calendar; none where it never applies. */
final class Boxes {
    private final PriceBook book;
    private final Space space;

    Boxes(PriceBook book, Space space) {
        this.book = book;
        this.space = space;
    }

    List<Box> of(Price price) {
        Box common = moment(applied(price), price.conditions().moment());
        List<Box> boxes = new ArrayList<>();
        for (Calendar calendar : book.calendars()) {
            if (calendar.id().equals(price.conditions().moment().calendarId())) {
                calendar.ranges().forEach(range -> boxes.add(range(common, price.conditions(), range)));
            }
        }
        if (price.conditions().moment().calendarId() == null) {
            boxes.add(common);
        }
        boxes.removeIf(Box::isEmpty);
        return boxes;
    }

    private Box applied(Price price) {
        Conditions conditions = price.conditions();
        Box box = Box.all(space::whole)
                .within(Axis.Common.PRODUCT, products(price))
                .within(Axis.Common.CHANNEL, channels(conditions.channels()))
                .within(Axis.Common.MINUTES, minutes(conditions.minutes()));
        long ahead = Space.ahead(conditions.advance());
        if (ahead != Long.MIN_VALUE) {
            box = box.within(Axis.Common.AHEAD, Space.afterNone(space.ahead.between(ahead, Long.MAX_VALUE)));
        }
        SalesCondition sales = conditions.sales();
        if (sales != null) {
            Axis.Sold axis = space.axisOf(sales, conditions);
            box = box.within(axis, space.sold(axis).between(Space.minAge(sales.min()), Space.maxAge(sales.max())));
        }
        return customer(box, conditions.customer(), conditions.moment().basis());
    }

    private Box customer(Box box, CustomerConditions wanted, Moment basis) {
        Box narrowed = box;
        if (wanted.tag() != null) {
            narrowed = narrowed.within(new Axis.Carries(wanted.tag()), Space.only(1));
        }
        if (wanted.customerId() != null) {
            narrowed =
                    narrowed.within(Axis.Common.CUSTOMER, Space.only(space.customers.indexOf(wanted.customerId()) + 1));
        }
        if (wanted.minAge() != null || wanted.maxAge() != null) {
            narrowed = narrowed.within(
                    new Axis.OfAge(basis),
                    Space.afterNone(space.ages.between(Space.minAge(wanted.minAge()), Space.maxAge(wanted.maxAge()))));
        }
        return narrowed;
    }

    private Box moment(Box box, MomentConditions wanted) {
        BitSet days = space.days.of(wanted.from(), wanted.to(), wanted.weekdays(), wanted.holidays());
        return hours(
                box.within(new Axis.OfDay(wanted.basis()), days), wanted.basis(), wanted.fromHour(), wanted.toHour());
    }

    private Box range(Box box, Conditions conditions, Calendar.Range range) {
        Moment basis = conditions.moment().basis();
        BitSet days = space.days.of(range.from(), range.to(), Set.of(), null);
        return hours(box.within(new Axis.OfDay(basis), days), basis, range.fromHour(), range.toHour());
    }

    private Box hours(Box box, Moment basis, @Nullable LocalTime from, @Nullable LocalTime to) {
        long start = from == null ? Long.MIN_VALUE : from.toNanoOfDay();
        long end = to == null || to.equals(LocalTime.MIDNIGHT) ? Long.MAX_VALUE : to.toNanoOfDay();
        BitSet slots = space.times.between(start, start < end ? end : Long.MAX_VALUE);
        if (start >= end) {
            slots.or(space.times.between(Long.MIN_VALUE, end));
        }
        return box.within(new Axis.OfTime(basis), slots);
    }

    private BitSet products(Price price) {
        BitSet taken = new BitSet();
        for (int index = 0; index < space.products.size(); index++) {
            Item product = space.products.get(index);
            taken.set(index, product.isMeantBy(price.target()));
        }
        return taken;
    }

    private BitSet channels(Set<Channel> wanted) {
        BitSet taken = new BitSet();
        for (int index = 0; index < Space.CHANNELS.size(); index++) {
            taken.set(index, wanted.isEmpty() || wanted.contains(Space.CHANNELS.get(index)));
        }
        return taken;
    }

    private BitSet minutes(Set<Integer> wanted) {
        if (wanted.isEmpty()) {
            return space.whole(Axis.Common.MINUTES);
        }
        BitSet taken = new BitSet();
        wanted.forEach(each -> taken.set(space.minutes.indexOf(each) + 1));
        return taken;
    }
}
