package io.monedero.catalog;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a product.
 *
 * @param price standard price, with or without taxes as the business shows prices (T-06); not negative
 * @param disbursement sold on behalf of another business (suplido)
 * @param byDuration the price is for an hour
 * @param barcode unique among the products; null for none
 * @param showInPos offered at the desk
 * @param forbidInPos cannot be sold at the desk: it has its own flow, as bookings and fees have
 * @param active whether it can be sold at all
 */
public record ProductDetails(
        String name,
        UUID subfamilyId,
        Money price,
        List<UUID> taxIds,
        List<String> tags,
        boolean disbursement,
        boolean byDuration,
        @Nullable String barcode,
        String accountingAccount,
        boolean showInPos,
        boolean forbidInPos,
        boolean active) {
    public ProductDetails {
        name = Require.text(name, "name", 1, 160);
        taxIds = taxIds.stream().distinct().toList();
        tags = Require.tags(tags, "tags");
        barcode = Require.known(barcode, "barcode", 60);
        accountingAccount = Require.text(accountingAccount, "accountingAccount", 0, 40);
        if (price.isNegative()) {
            throw Refusal.invalid("price-negative", "price", Map.of("price", price.toString()))
                    .asException();
        }
    }

    /** The usual product: sold at the desk, nothing special. */
    public static ProductDetails of(String name, UUID subfamilyId, Money price, List<UUID> taxIds) {
        return new ProductDetails(
                name, subfamilyId, price, taxIds, List.of(), false, false, null, "", true, false, true);
    }
}
