package io.monedero.pricing.book;

import io.monedero.pricing.Channel;
import io.monedero.pricing.Explanation;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All prices and promotions of a business, compiled: it finds the price of an item without trying the prices one by one
 * (P-01), and answers for any number of threads. What it costs to decide does not grow with the number of prices.
 */
public final class PriceBook {
    private final List<Price> prices;
    private final List<Promotion> promotions;
    private final List<Calendar> calendars;
    private final Holidays holidays;
    private final ZoneId zone;
    private final Rows rows;
    private final Days days;
    private final Shelves shelves;

    private PriceBook(
            List<Price> prices, List<Promotion> promotions, List<Calendar> calendars, Holidays holidays, ZoneId zone) {
        this.prices = List.copyOf(prices);
        this.promotions = List.copyOf(promotions);
        this.calendars = List.copyOf(calendars);
        this.holidays = holidays;
        this.zone = zone;
        Dimensions dimensions = new Dimensions(this.prices, this.calendars);
        this.rows = new Rows(dimensions);
        this.days = new Days(zone, holidays, dimensions);
        Map<UUID, Calendar> byId = this.calendars.stream().collect(Collectors.toMap(Calendar::id, Function.identity()));
        this.shelves = new Shelves(this.prices, byId, rows);
    }

    /**
     * Makes a book of those that are active.
     *
     * @param prices in the order of priority: the first that applies wins
     * @param promotions in the order of priority
     * @param calendars all that prices name
     * @param zone of the business: days, hours and ages are those of its clocks
     */
    public static PriceBook compile(
            List<Price> prices, List<Promotion> promotions, List<Calendar> calendars, Holidays holidays, ZoneId zone) {
        return new PriceBook(prices, promotions, calendars, holidays, zone);
    }

    /** Somebody whose items' prices are asked one after the other. */
    public Visit visit(Buyer buyer, Channel channel, Instant purchasedAt, SalesCounts counts) {
        return new Visit(this, buyer, channel, purchasedAt, counts);
    }

    /** What one unit of an item costs when it is bought alone (P-01, P-02). */
    public Decision decide(Item item, Buyer buyer, Channel channel, Instant purchasedAt, SalesCounts counts) {
        return visit(buyer, channel, purchasedAt, counts).decide(item);
    }

    /** What the cart costs: the price of each item, and the promotion of the whole (P-10). */
    public CartQuote quote(Cart cart, SalesCounts counts) {
        Visit visit = visit(cart, counts);
        List<Decision> decisions = cart.items().stream().map(visit::decide).toList();
        AppliedPromotion promotion =
                cart.channel() == Channel.WEB ? new Promoting(cart, decisions, days).first(promotions) : null;
        return new CartQuote(decisions, promotion);
    }

    /** Why one unit of the item costs what it does (P-12): every price of it that was scanned before the winner. */
    public Explanation explain(Item item, Buyer buyer, Channel channel, Instant purchasedAt, SalesCounts counts) {
        return new Explaining(visit(buyer, channel, purchasedAt, counts)).explain(item);
    }

    /** Why each item of the cart costs what this book's quote says, in their order. */
    public List<Explanation> explain(Cart cart, CartQuote quote, SalesCounts counts) {
        Explaining explaining = new Explaining(visit(cart, counts));
        return IntStream.range(0, cart.items().size())
                .mapToObj(line -> explaining.explain(cart.items().get(line)).within(quote.promotionOf(line)))
                .toList();
    }

    /** Why each promotion before the one that applied did not, in the order of priority; empty outside the web channel. */
    public List<Explanation.RefusedPrice> refusedPromotions(Cart cart, CartQuote quote) {
        if (cart.channel() != Channel.WEB) {
            return List.of();
        }
        Promoting promoting = new Promoting(cart, quote.decisions(), days);
        AppliedPromotion applied = quote.promotion();
        return promotions.stream()
                .takeWhile(promotion -> applied == null || !promotion.equals(applied.promotion()))
                .map(promoting::refusal)
                .toList();
    }

    /** The windows of sales that a quote of the cart may ask for: so that they can be counted at once. */
    public Set<SalesWindow> salesWindows(Cart cart) {
        Visit visit = visit(cart, SalesCounts.none());
        Set<SalesWindow> windows = new LinkedHashSet<>();
        for (Item item : cart.items()) {
            visit.addWindows(item, windows);
        }
        return windows;
    }

    public List<Price> prices() {
        return prices;
    }

    public List<Promotion> promotions() {
        return promotions;
    }

    public List<Calendar> calendars() {
        return calendars;
    }

    public Holidays holidays() {
        return holidays;
    }

    public ZoneId zone() {
        return zone;
    }

    private Visit visit(Cart cart, SalesCounts counts) {
        return visit(cart.buyer(), cart.channel(), cart.purchasedAt(), counts);
    }

    Rows rows() {
        return rows;
    }

    Days days() {
        return days;
    }

    Shelf shelf(Item item) {
        return shelves.of(item);
    }
}
