package io.monedero.pricing;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.pricing.book.AppliedPromotion;
import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.Cart;
import io.monedero.pricing.book.CartQuote;
import io.monedero.pricing.book.Item;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.PromotionShare;
import io.monedero.pricing.book.SalesCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, each line with its product.
 *
 * @param cart the same as the book asks for it, line by line
 */
record WantedCart(QuoteRequest request, List<Product> products, Cart cart) {
    private static final int WEEK = 7 * 24 * 60;

    /** Refused as {@link Quoting#price}, apart from what a line's discount cannot be. */
    static WantedCart of(QuoteRequest request, Map<UUID, Product> known, Buyer buyer) {
        List<Product> products = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (int index = 0; index < request.lines().size(); index++) {
            QuoteRequest.Item line = request.lines().get(index);
            String field = "lines[" + index + "]";
            BigDecimal quantity = Require.quantity(line.quantity(), field + ".quantity");
            Integer minutes = line.minutes();
            Require.that(
                    minutes == null || (minutes >= 1 && minutes <= WEEK),
                    "minutes-outside",
                    field + ".minutes",
                    String.valueOf(minutes));
            Product product = sellable(known.get(line.productId()), request.channel(), field + ".productId");
            products.add(product);
            items.add(item(product, quantity, line));
        }
        return new WantedCart(request, products, new Cart(items, buyer, request.channel(), request.at()));
    }

    /** What a product by the hour costs as a standard is its price of so many minutes; without minutes it is that of an hour (P-09). */
    private static Item item(Product product, BigDecimal quantity, QuoteRequest.Item line) {
        ProductDetails details = product.details();
        return new Item(
                product.id(),
                Set.copyOf(details.tags()),
                quantity,
                Item.standard(details.price(), details.byDuration(), line.minutes()),
                line.useAt(),
                line.minutes(),
                product.parentId());
    }

    private static Product sellable(@Nullable Product product, Channel channel, String field) {
        if (product == null) {
            throw Refusal.notFound("unknown-product", field).asException();
        }
        if (!product.details().active()) {
            throw Refusal.conflict("product-inactive", field, Map.of("name", product.name()))
                    .asException();
        }
        if (channel == Channel.POS && product.details().forbidInPos()) {
            throw Refusal.conflict("product-not-at-desk", field, Map.of("name", product.name()))
                    .asException();
        }
        return product;
    }

    PricedCart priced(PriceBook book, SalesCounts counts) {
        CartQuote quote = book.quote(cart, counts);
        List<Explanation> explanations = book.explain(cart, quote, counts);
        List<PricedLine> lines = IntStream.range(0, products.size())
                .mapToObj(index -> new PricedLine(products.get(index), charge(index, quote), explanations.get(index)))
                .toList();
        return new PricedCart(lines, book.refusedPromotions(cart, quote));
    }

    private BillLine charge(int index, CartQuote quote) {
        Product product = products.get(index);
        Discount wanted = request.lines().get(index).discount();
        BillLine full = new BillLine(
                cart.items().get(index).quantity(),
                quote.decisions().get(index).price(),
                Discount.none(),
                taxes(product));
        Money promoted = promoted(index, quote.promotion());
        Money price = promoted == null ? full.gross() : full.gross().minus(promoted);
        wanted.refusalFor(price).ifPresent(refusal -> {
            throw refusal.at("lines[" + index + "].discount").asException();
        });
        Discount discount = promoted == null ? wanted : new Discount.AmountOff(promoted.plus(wanted.off(price)));
        return new BillLine(full.quantity(), full.unitPrice(), discount, full.taxes());
    }

    /** What the promotion takes off the line; null where it takes nothing. */
    private static @Nullable Money promoted(int line, @Nullable AppliedPromotion promotion) {
        return promotion == null
                ? null
                : promotion.shares().stream()
                        .filter(share -> share.line() == line && share.off().isPositive())
                        .map(PromotionShare::off)
                        .findFirst()
                        .orElse(null);
    }

    private static List<Tax> taxes(Product product) {
        return product.taxes().stream()
                .map(tax ->
                        new Tax(tax.id(), tax.details().name(), tax.details().rate()))
                .toList();
    }
}
