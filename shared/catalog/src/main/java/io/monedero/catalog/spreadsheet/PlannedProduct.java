package io.monedero.catalog.spreadsheet;

import io.monedero.catalog.ProductDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a row.
 *
 * @param before what the product is; null for a new one
 * @param version of the product that is changed; 0 for a new one
 */
record PlannedProduct(
        int row, UUID id, int version, @Nullable ProductDetails before, ProductDetails after) {

    boolean isNew() {
        return before == null;
    }

    boolean isChange() {
        return before != null && !before.equals(after);
    }

    /** Of a change. */
    boolean changesBarcode() {
        return before != null && !Objects.equals(before.barcode(), after.barcode());
    }

    boolean changesTaxes() {
        return before == null || !before.taxIds().equals(after.taxIds());
    }

    boolean changesPrice() {
        return before != null && !before.price().equals(after.price());
    }

    /** The columns in which a present product becomes another; none for a new one. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        if (before != null) {
            add(columns, ProductColumns.NAME, before.name(), after.name());
            add(columns, ProductColumns.SUBFAMILY, before.subfamilyId(), after.subfamilyId());
            add(columns, ProductColumns.PRICE, before.price(), after.price());
            add(columns, ProductColumns.TAXES, before.taxIds(), after.taxIds());
            add(columns, ProductColumns.TAGS, before.tags(), after.tags());
            add(columns, ProductColumns.BARCODE, before.barcode(), after.barcode());
            add(columns, ProductColumns.ACCOUNTING_ACCOUNT, before.accountingAccount(), after.accountingAccount());
            add(columns, ProductColumns.BY_DURATION, before.byDuration(), after.byDuration());
            add(columns, ProductColumns.DISBURSEMENT, before.disbursement(), after.disbursement());
            add(columns, ProductColumns.SHOW_IN_POS, before.showInPos(), after.showInPos());
            add(columns, ProductColumns.FORBID_IN_POS, before.forbidInPos(), after.forbidInPos());
            add(columns, ProductColumns.ACTIVE, before.active(), after.active());
        }
        return columns;
    }

    private static void add(List<String> columns, String column, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            columns.add(column);
        }
    }
}
