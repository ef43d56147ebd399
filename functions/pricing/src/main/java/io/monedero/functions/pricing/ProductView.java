package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.web.Amount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as the API shows it.
 *
 * @param companyId who invoices it
 */
@Serdeable
record ProductView(
        UUID id,
        String name,
        UUID subfamilyId,
        String subfamilyName,
        String familyName,
        Amount price,
        List<TaxView> taxes,
        List<String> tags,
        boolean disbursement,
        boolean byDuration,
        @Nullable String barcode,
        String accountingAccount,
        boolean showInPos,
        boolean forbidInPos,
        boolean active,
        @Nullable UUID companyId) {
    static ProductView of(Product product) {
        ProductDetails details = product.details();
        return new ProductView(
                product.id(),
                details.name(),
                details.subfamilyId(),
                product.subfamilyName(),
                product.familyName(),
                Amount.of(details.price()),
                product.taxes().stream().map(TaxView::of).toList(),
                details.tags(),
                details.disbursement(),
                details.byDuration(),
                details.barcode(),
                details.accountingAccount(),
                details.showInPos(),
                details.forbidInPos(),
                details.active(),
                product.companyId());
    }
}
