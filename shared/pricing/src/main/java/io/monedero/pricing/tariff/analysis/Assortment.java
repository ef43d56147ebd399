package io.monedero.pricing.tariff.analysis;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.book.Item;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The products of a business as its price book asks for them. */
@Singleton
class Assortment {
    private static final int PAGE = 500;
    private static final ProductFilter ACTIVE = new ProductFilter(null, null, true, null);

    private final Products products;

    Assortment(Products products) {
        this.products = products;
    }

    /** All that can be sold, by name. */
    List<Product> all(Tenant tenant) {
        List<Product> all = new ArrayList<>();
        List<Product> page = products.list(tenant, ACTIVE, null, PAGE);
        all.addAll(page);
        while (page.size() == PAGE) {
            page = products.list(tenant, ACTIVE, all.getLast().id(), PAGE);
            all.addAll(page);
        }
        return all;
    }

    /** Refused: {@code unknown-product} at {@code productId}. */
    Product one(Tenant tenant, UUID id) {
        Product product = products.byIds(tenant, Set.of(id)).get(id);
        if (product == null) {
            throw Refusal.notFound("unknown-product", "productId").asException();
        }
        return product;
    }

    /** One unit of it; of a product by the hour for so many minutes (P-09). */
    static Item unit(Product product, @Nullable Integer minutes) {
        ProductDetails details = product.details();
        return new Item(
                product.id(),
                Set.copyOf(details.tags()),
                BigDecimal.ONE,
                Item.standard(details.price(), details.byDuration(), minutes),
                null,
                minutes,
                product.parentId());
    }
}
