package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import io.monedero.pricing.Channel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Words for examples: products, prices and carts of a club in Madrid, whose green fee costs 60 €. */
final class Shop {
    static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    /** A Monday, no holiday, 12:00 in Madrid. */
    static final Instant NOON = at("2026-06-15T12:00");

    static final Item GREEN_FEE = item("GF 18 hoyos", 60_00, "green fee");
    static final Item BUGGY = item("buggy", 40_00, "buggy");
    static final Item COFFEE = item("café", 1_50, "restaurante");
    static final Item GLOVE = item("guante", 25_50, "tienda");

    private Shop() {}

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(MADRID).toInstant();
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Money euro(String amount) {
        return Money.of(new BigDecimal(amount), Currency.getInstance("EUR"), "amount");
    }

    static Item item(String name, long cents, String tag) {
        Money standard = new Money(cents, Currency.getInstance("EUR"));
        return new Item(id(name), Set.of(tag), BigDecimal.ONE, standard, null, null);
    }

    static Item used(Item item, String local) {
        return new Item(
                item.productId(), item.productTags(), item.quantity(), item.standard(), at(local), item.minutes());
    }

    static Item times(Item item, String quantity) {
        return new Item(
                item.productId(),
                item.productTags(),
                new BigDecimal(quantity),
                item.standard(),
                item.useAt(),
                item.minutes());
    }

    static Item lasting(Item item, int minutes) {
        return new Item(
                item.productId(),
                item.productTags(),
                item.quantity(),
                Item.standard(item.standard(), true, minutes),
                item.useAt(),
                minutes);
    }

    static Target only(Item item) {
        return new Target.OneProduct(item.productId());
    }

    static Target tagged(String tag) {
        return new Target.TaggedProducts(tag);
    }

    static Price price(String name, Target target, PriceValue value, Conditions conditions) {
        return new Price(id(name), name, target, value, conditions);
    }

    /** 50 € for a green fee where the conditions accept. */
    static Price fifty(Conditions conditions) {
        return price("50 €", only(GREEN_FEE), new PriceValue.Fixed(euro("50")), conditions);
    }

    static PriceBook book(Price... prices) {
        return PriceBook.compile(List.of(prices), List.of(), List.of(), Holidays.none(), MADRID);
    }

    static PriceBook promoting(Promotion... promotions) {
        return PriceBook.compile(List.of(), List.of(promotions), List.of(), Holidays.none(), MADRID);
    }

    static Buyer buyer(String... tags) {
        return new Buyer(id("Marta"), Set.of(tags), null);
    }

    static Buyer born(@Nullable LocalDate birth) {
        return new Buyer(id("Marta"), Set.of(), birth);
    }

    /** What the item costs when bought at noon of 15 June, on the web. */
    static Money cost(PriceBook book, Item item) {
        return cost(book, item, Buyer.unknown(), NOON);
    }

    static Money cost(PriceBook book, Item item, Buyer buyer, Instant bought) {
        return book.decide(item, buyer, Channel.WEB, bought, SalesCounts.none()).price();
    }

    static Cart cart(Item... items) {
        return new Cart(List.of(items), Buyer.unknown(), Channel.WEB, NOON);
    }
}
