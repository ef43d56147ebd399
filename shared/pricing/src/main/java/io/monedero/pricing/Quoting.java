package io.monedero.pricing;

import io.monedero.catalog.Product;
import io.monedero.catalog.Products;
import io.monedero.customers.Customer;
import io.monedero.customers.Customers;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.pricing.book.Buyer;
import io.monedero.pricing.book.PriceBook;
import io.monedero.pricing.book.SalesCounts;
import io.monedero.pricing.book.SalesWindow;
import io.monedero.pricing.tariff.PriceBooks;
import io.monedero.pricing.tariff.SoldUnits;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the price of each line by the business' price book and adds them up (P-01 … P-12). A handful of statements, however many lines:
 * products, customers, the version of the book, and sales where a price counts them. Each joins its caller's
 * transaction if there is one, and sees what is committed when it runs: one of its own around them would change nothing
 * but take two more trips.
 */
@Singleton
public class Quoting {
    private static final int MOST_LINES = 500;

    private final Products products;
    private final Customers customers;
    private final PriceBooks books;
    private final SoldUnits sold;

    Quoting(Products products, Customers customers, PriceBooks books, SoldUnits sold) {
        this.products = products;
        this.customers = customers;
        this.books = books;
        this.sold = sold;
    }

    /**
     * What the lines cost.
     *
     * @throws io.monedero.kernel.Refused as {@link #price}; {@code lines-outside} for none or more than 500
     */
    public Quote quote(Tenant tenant, QuoteRequest request) {
        int count = request.lines().size();
        Require.that(count >= 1 && count <= MOST_LINES, "lines-outside", "lines", String.valueOf(count));
        PricedCart cart = pricedCarts(tenant, List.of(request)).getFirst();
        List<SplitBill.CompanyLine> charges = cart.lines().stream()
                .map(line ->
                        new SplitBill.CompanyLine(line.charge(), line.product().companyId()))
                .toList();
        return new Quote(
                cart.lines(),
                SplitBill.of(charges, tenant.pricesIncludeTax(), tenant.currency()),
                cart.refusedPromotions());
    }

    /**
     * The price of each line by itself, in the order asked.
     *
     * @throws io.monedero.kernel.Refused {@code quantity-outside}, {@code minutes-outside}, {@code unknown-product}, {@code product-inactive},
     *     {@code product-not-at-desk}, {@code discount-not-a-share}, {@code discount-over-price}, each naming its line;
     *     {@code unknown-customer}
     */
    public List<PricedLine> price(Tenant tenant, QuoteRequest request) {
        return priceAll(tenant, List.of(request)).getFirst();
    }

    /** As {@link #price}, for many requests by the same few statements. */
    public List<List<PricedLine>> priceAll(Tenant tenant, List<QuoteRequest> requests) {
        return pricedCarts(tenant, requests).stream().map(PricedCart::lines).toList();
    }

    private List<PricedCart> pricedCarts(Tenant tenant, List<QuoteRequest> requests) {
        Map<UUID, Product> known = products.byIds(tenant, ids(requests));
        Map<UUID, Customer> buyers = buyers(tenant, requests);
        List<WantedCart> wanted = requests.stream()
                .map(request -> WantedCart.of(request, known, buyer(request.customerId(), buyers)))
                .toList();
        PriceBook book = books.inForce(tenant);
        SalesCounts counts = counts(tenant, book, wanted);
        return wanted.stream().map(cart -> cart.priced(book, counts)).toList();
    }

    private SalesCounts counts(Tenant tenant, PriceBook book, List<WantedCart> carts) {
        Set<SalesWindow> windows = carts.stream()
                .map(WantedCart::cart)
                .flatMap(cart -> book.salesWindows(cart).stream())
                .collect(Collectors.toSet());
        return sold.in(tenant, windows);
    }

    private static Set<UUID> ids(List<QuoteRequest> requests) {
        return requests.stream()
                .flatMap(request -> request.lines().stream().map(QuoteRequest.Item::productId))
                .collect(Collectors.toSet());
    }

    private Map<UUID, Customer> buyers(Tenant tenant, List<QuoteRequest> requests) {
        Set<UUID> named = requests.stream()
                .map(QuoteRequest::customerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return named.isEmpty() ? Map.of() : customers.byIds(tenant.id(), named);
    }

    private static Buyer buyer(@Nullable UUID id, Map<UUID, Customer> buyers) {
        if (id == null) {
            return Buyer.unknown();
        }
        Customer customer = buyers.get(id);
        if (customer == null) {
            throw Refusal.notFound("unknown-customer", "customerId").asException();
        }
        return new Buyer(
                id, Set.copyOf(customer.details().tags()), customer.details().birthDate());
    }
}
