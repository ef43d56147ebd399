package io.monedero.catalog.spreadsheet;

import io.monedero.catalog.ProductDetails;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file says of a product; null where it says nothing, which leaves things as they are.
 *
 * @param row as spreadsheet programs count
 * @param taxIds in the order of their ids, as all taxes here, so that the same ones are equal
 */
record ProductLine(
        int row,
        @Nullable UUID id,
        @Nullable String name,
        @Nullable UUID subfamilyId,
        @Nullable Money price,
        @Nullable List<UUID> taxIds,
        @Nullable List<String> tags,
        @Nullable String barcode,
        @Nullable String accountingAccount,
        @Nullable Boolean byDuration,
        @Nullable Boolean disbursement,
        @Nullable Boolean showInPos,
        @Nullable Boolean forbidInPos,
        @Nullable Boolean active) {

    /** The product that it makes of another. Refused as {@link ProductDetails}. */
    ProductDetails onto(ProductDetails present) {
        return new ProductDetails(
                said(name, present.name()),
                said(subfamilyId, present.subfamilyId()),
                said(price, present.price()),
                said(taxIds, present.taxIds()),
                said(tags, present.tags()),
                said(disbursement, present.disbursement()),
                said(byDuration, present.byDuration()),
                barcode == null ? present.barcode() : barcode,
                said(accountingAccount, present.accountingAccount()),
                said(showInPos, present.showInPos()),
                said(forbidInPos, present.forbidInPos()),
                said(active, present.active()));
    }

    /**
     * The new product that it speaks of. Refused besides: {@code missing}.
     *
     * @param only the subfamily of a business that has one; null where there are several
     */
    ProductDetails alone(@Nullable UUID only) {
        return onto(ProductDetails.of(
                needed(name, ProductColumns.NAME),
                needed(subfamilyId == null ? only : subfamilyId, ProductColumns.FAMILY),
                needed(price, ProductColumns.PRICE),
                List.of()));
    }

    /** The column by which the product is found. */
    String naming() {
        if (id != null) {
            return ProductColumns.ID;
        }
        return barcode == null ? ProductColumns.NAME : ProductColumns.BARCODE;
    }

    private static <T> T said(@Nullable T cell, T present) {
        return Objects.requireNonNullElse(cell, present);
    }

    private static <T> T needed(@Nullable T value, String column) {
        if (value == null) {
            throw Refusal.invalid("missing", column).asException();
        }
        return value;
    }
}
