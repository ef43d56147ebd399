package io.monedero.catalog.spreadsheet;

import io.micronaut.core.annotation.Introspected;
import io.monedero.catalog.ProductDetails;
import io.monedero.tenancy.Tenant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as it is before the import.
 *
 * @param taxIds in the order of their ids
 * @param priceOfSessions what its sessions cost together, in minor units; null for what is no treatment (C-09)
 */
@Introspected
record PresentProduct(
        UUID productId,
        UUID subfamilyId,
        String name,
        long price,
        List<String> tags,
        boolean disbursement,
        boolean byDuration,
        @Nullable String barcode,
        String accountingAccount,
        boolean showInPos,
        boolean forbidInPos,
        boolean active,
        int version,
        List<UUID> taxIds,
        @Nullable Long priceOfSessions) {

    ProductDetails details(Tenant tenant) {
        return new ProductDetails(
                name,
                subfamilyId,
                tenant.money(price),
                taxIds.stream().sorted().toList(),
                tags,
                disbursement,
                byDuration,
                barcode,
                accountingAccount,
                showInPos,
                forbidInPos,
                active);
    }
}
