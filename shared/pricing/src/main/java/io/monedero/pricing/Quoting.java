package io.monedero.pricing;

import io.monedero.catalog.Product;
import io.monedero.catalog.Products;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the price of each line and adds them up (P-11). Reads the products of all lines by one query. */
@Singleton
public class Quoting {
    private static final int MOST_LINES = 500;

    private final Products products;

    Quoting(Products products) {
        this.products = products;
    }

    /**
     * What the lines cost.
     *
     * @throws io.monedero.kernel.Refused as {@link #price}; {@code lines-outside} for none or more than 500
     */
    public Quote quote(Tenant tenant, QuoteRequest request) {
        int count = request.lines().size();
        Require.that(count >= 1 && count <= MOST_LINES, "lines-outside", "lines", String.valueOf(count));
        List<PricedLine> lines = price(tenant, request);
        List<SplitBill.CompanyLine> charges = lines.stream()
                .map(line ->
                        new SplitBill.CompanyLine(line.charge(), line.product().companyId()))
                .toList();
        return new Quote(lines, SplitBill.of(charges, tenant.pricesIncludeTax(), tenant.currency()));
    }

    /**
     * The price of each line by itself, in the order asked.
     *
     * @throws io.monedero.kernel.Refused {@code quantity-outside}, {@code unknown-product}, {@code product-inactive},
     *     {@code product-not-at-desk}, {@code discount-not-a-share}, {@code discount-over-price}, each naming its line
     */
    public List<PricedLine> price(Tenant tenant, QuoteRequest request) {
        return priceAll(tenant, List.of(request)).getFirst();
    }

    /** As {@link #price}, for many requests whose products are read by one query. */
    public List<List<PricedLine>> priceAll(Tenant tenant, List<QuoteRequest> requests) {
        Map<UUID, Product> known = products.byIds(
                tenant,
                requests.stream()
                        .flatMap(request -> request.lines().stream().map(QuoteRequest.Item::productId))
                        .collect(Collectors.toSet()));
        return requests.stream().map(request -> priced(request, known)).toList();
    }

    private static List<PricedLine> priced(QuoteRequest request, Map<UUID, Product> known) {
        return IntStream.range(0, request.lines().size())
                .mapToObj(index -> {
                    QuoteRequest.Item item = request.lines().get(index);
                    return line(item, request.channel(), known.get(item.productId()), "lines[" + index + "]");
                })
                .toList();
    }

    private static PricedLine line(QuoteRequest.Item item, Channel channel, @Nullable Product product, String field) {
        BigDecimal quantity = Require.quantity(item.quantity(), field + ".quantity");
        if (product == null) {
            throw Refusal.notFound("unknown-product", field + ".productId").asException();
        }
        refuseUnsellable(product, channel, field + ".productId");
        BillLine charge = new BillLine(quantity, product.details().price(), item.discount(), taxes(product));
        item.discount().refusalFor(charge.gross()).ifPresent(refusal -> {
            throw refusal.at(field + ".discount").asException();
        });
        return new PricedLine(product, charge, Explanation.standard());
    }

    private static void refuseUnsellable(Product product, Channel channel, String field) {
        if (!product.details().active()) {
            throw Refusal.conflict("product-inactive", field, Map.of("name", product.name()))
                    .asException();
        }
        if (channel == Channel.POS && product.details().forbidInPos()) {
            throw Refusal.conflict("product-not-at-desk", field, Map.of("name", product.name()))
                    .asException();
        }
    }

    private static List<Tax> taxes(Product product) {
        return product.taxes().stream()
                .map(tax ->
                        new Tax(tax.id(), tax.details().name(), tax.details().rate()))
                .toList();
    }
}
