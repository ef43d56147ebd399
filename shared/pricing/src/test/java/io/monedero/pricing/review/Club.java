package io.monedero.pricing.review;

import io.monedero.kernel.Money;
import io.monedero.pricing.book.Calendar;
import io.monedero.pricing.book.Conditions;
import io.monedero.pricing.book.Holidays;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.Price;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.PriceValue;
import io.monedero.pricing.book.Target;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Products and prices of a club in Madrid for examples of reviews and simulations. */
public final class Club {
    public static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    /** A Monday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    public static final Item GREEN_FEE = product("green fee", 60_00, "golf");
    public static final Item BUGGY = product("buggy", 40_00, "golf");

    private Club() {}

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static Money euro(long cents) {
        return new Money(cents, Currency.getInstance("EUR"));
    }

    public static Item product(String name, long cents, String... tags) {
        return new Item(id(name), Set.of(tags), BigDecimal.ONE, euro(cents), null, null);
    }

    public static Price greenFee(String name, long cents, Conditions conditions) {
        return new Price(
                id(name),
                name,
                new Target.OneProduct(GREEN_FEE.productId()),
                new PriceValue.Fixed(euro(cents)),
                conditions);
    }

    public static Price golf(String name, long cents, Conditions conditions) {
        return new Price(
                id(name), name, new Target.TaggedProducts("golf"), new PriceValue.Fixed(euro(cents)), conditions);
    }

    public static PriceBook book(Price... prices) {
        return book(List.of(prices), List.of());
    }

    public static PriceBook book(List<Price> prices, List<Calendar> calendars) {
        return PriceBook.compile(prices, List.of(), calendars, Holidays.none(), MADRID);
    }

    static PriceReview review(Price... prices) {
        return review(book(prices));
    }

    static PriceReview review(PriceBook book) {
        return PriceReview.of(book, List.of(GREEN_FEE, BUGGY), TODAY);
    }
}
