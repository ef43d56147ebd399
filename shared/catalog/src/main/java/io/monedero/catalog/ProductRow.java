package io.monedero.catalog;

import io.micronaut.core.annotation.Introspected;
import io.monedero.kernel.Percentage;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A product as the view of the migrations gives it; its taxes stand in four columns side by side. */
@Introspected
record ProductRow(
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
        String subfamilyName,
        String familyName,
        @Nullable UUID companyId,
        List<UUID> taxIds,
        List<String> taxNames,
        List<BigDecimal> taxRates,
        List<Integer> taxVersions,
        @Nullable UUID parentId) {

    Product product(Tenant tenant) {
        ProductDetails details = new ProductDetails(
                name,
                subfamilyId,
                tenant.money(price),
                taxIds,
                tags,
                disbursement,
                byDuration,
                barcode,
                accountingAccount,
                showInPos,
                forbidInPos,
                active);
        return new Product(productId, details, taxes(), subfamilyName, familyName, companyId, parentId, version);
    }

    private List<Tax> taxes() {
        return IntStream.range(0, taxIds.size())
                .mapToObj(index -> new Tax(
                        taxIds.get(index),
                        new TaxDetails(taxNames.get(index), new Percentage(taxRates.get(index))),
                        taxVersions.get(index)))
                .toList();
    }
}
