package io.monedero.pricing.review;

import io.monedero.pricing.Channel;
import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.Moment;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.SalesCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds a purchase in a box to which prices really apply: a box may have points that no purchase is at. */
final class Examples {
    private final PriceBook book;
    private final Space space;

    Examples(PriceBook book, Space space) {
        this.book = book;
        this.space = space;
    }

    /** @param applying prices that must all apply, by themselves */
    Optional<Example> in(Box box, List<Price> applying) {
        List<PriceBook> alone = applying.stream()
                .map(price ->
                        PriceBook.compile(List.of(price), List.of(), book.calendars(), book.holidays(), book.zone()))
                .toList();
        SalesCounts counts = new AssumedSales(box, space);
        Item product = space.products.get(box.side(Axis.Common.PRODUCT).nextSetBit(0));
        return new Moments(box, space, book.zone())
                .all()
                .map(moments -> example(box, product, moments))
                .filter(example -> alone.stream()
                        .allMatch(one -> one.decide(
                                                product.asked(example.useAt(), example.minutes()),
                                                example.buyer(),
                                                example.channel(),
                                                example.purchasedAt(),
                                                counts)
                                        .winner()
                                != null))
                .findFirst();
    }

    private Example example(Box box, Item product, Moments.Pair moments) {
        return new Example(
                product.productId(),
                new Buyer(customer(box), tags(box), birth(box, moments)),
                channel(box),
                moments.bought(),
                moments.used(),
                minutes(box));
    }

    private @Nullable UUID customer(Box box) {
        int first = box.side(Axis.Common.CUSTOMER).nextSetBit(0);
        return first == 0 ? null : space.customers.get(first - 1);
    }

    private static Set<String> tags(Box box) {
        Set<String> tags = new HashSet<>();
        for (Axis axis : box.limited()) {
            if (axis instanceof Axis.Carries(String tag) && !box.side(axis).get(0)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    private @Nullable LocalDate birth(Box box, Moments.Pair moments) {
        Instant used = moments.used() == null ? moments.bought() : moments.used();
        for (Moment moment : Moment.values()) {
            int first = box.side(new Axis.OfAge(moment)).nextSetBit(0);
            if (first != Space.NONE) {
                LocalDate day = LocalDate.ofInstant(moment == Moment.USE ? used : moments.bought(), book.zone());
                return day.minusYears(Math.max(0, space.ages.sample(first - 1)));
            }
        }
        return null;
    }

    private static Channel channel(Box box) {
        return Space.CHANNELS.get(box.side(Axis.Common.CHANNEL).nextSetBit(0));
    }

    private @Nullable Integer minutes(Box box) {
        int first = box.side(Axis.Common.MINUTES).nextSetBit(0);
        return first == Space.NONE || first > space.minutes.size() ? null : space.minutes.get(first - 1);
    }
}
