package io.monedero.catalog.spreadsheet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.ProductDetails;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A product as {@link ImportRepository} takes it. */
@Serdeable
record ImportRow(
        UUID id,
        int version,
        UUID subfamily,
        String name,
        long price,
        List<UUID> taxes,
        List<String> tags,
        boolean disbursement,
        boolean duration,
        @Nullable String barcode,
        String account,
        boolean shown,
        boolean forbidden,
        boolean active) {

    static ImportRow of(PlannedProduct planned) {
        ProductDetails after = planned.after();
        return new ImportRow(
                planned.id(),
                planned.version(),
                after.subfamilyId(),
                after.name(),
                after.price().minor(),
                after.taxIds(),
                after.tags(),
                after.disbursement(),
                after.byDuration(),
                after.barcode(),
                after.accountingAccount(),
                after.showInPos(),
                after.forbidInPos(),
                after.active());
    }
}
