package io.monedero.vouchers;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff say about a type of voucher (V-01).
 *
 * @param name 1 to 60 characters
 * @param productId what a recharge invoices
 * @param tag that a customer has while one of these vouchers is valid and not empty, up to 40 characters; null for none
 * @param products what can be paid with them; none is every product, by 1 unit each (V-04). At most 500, else
 *     {@code too-many-products}; none twice, else {@code product-twice}; {@code ratio-of-money} where vouchers of money have
 *     another ratio than 1
 * @param active whether they can be recharged; what was recharged can be used in any case
 */
public record VoucherTypeDetails(
        String name,
        VoucherKind kind,
        UUID productId,
        @Nullable String tag,
        PayingTimes times,
        List<ValidProduct> products,
        boolean active) {
    private static final int MOST_PRODUCTS = 500;
    private static final int LONGEST_TAG = 40;

    public VoucherTypeDetails {
        name = Require.text(name, "name", 1, 60);
        tag = Require.known(tag, "tag", LONGEST_TAG);
        products = List.copyOf(products);
        Require.that(
                products.size() <= MOST_PRODUCTS, "too-many-products", "products", String.valueOf(products.size()));
        Set<UUID> seen = new HashSet<>();
        for (int place = 0; place < products.size(); place++) {
            ValidProduct product = products.get(place);
            String field = "products[" + place + "]";
            if (!seen.add(product.productId())) {
                throw Refusal.invalid("product-twice", field + ".productId").asException();
            }
            if (kind == VoucherKind.MONEY && !product.takesOne()) {
                throw Refusal.invalid(
                                "ratio-of-money",
                                field + ".ratio",
                                Map.of("ratio", product.ratio().toPlainString()))
                        .asException();
            }
        }
    }
}
