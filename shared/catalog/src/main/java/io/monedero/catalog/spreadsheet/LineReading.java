package io.monedero.catalog.spreadsheet;

import static io.monedero.catalog.spreadsheet.ProductColumns.ACCOUNTING_ACCOUNT;
import static io.monedero.catalog.spreadsheet.ProductColumns.ACTIVE;
import static io.monedero.catalog.spreadsheet.ProductColumns.BARCODE;
import static io.monedero.catalog.spreadsheet.ProductColumns.BY_DURATION;
import static io.monedero.catalog.spreadsheet.ProductColumns.DISBURSEMENT;
import static io.monedero.catalog.spreadsheet.ProductColumns.FAMILY;
import static io.monedero.catalog.spreadsheet.ProductColumns.FORBID_IN_POS;
import static io.monedero.catalog.spreadsheet.ProductColumns.ID;
import static io.monedero.catalog.spreadsheet.ProductColumns.NAME;
import static io.monedero.catalog.spreadsheet.ProductColumns.PRICE;
import static io.monedero.catalog.spreadsheet.ProductColumns.SHOW_IN_POS;
import static io.monedero.catalog.spreadsheet.ProductColumns.SUBFAMILY;
import static io.monedero.catalog.spreadsheet.ProductColumns.TAGS;
import static io.monedero.catalog.spreadsheet.ProductColumns.TAXES;

import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.sheets.RowProblems;
import io.monedero.sheets.TableRow;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads rows of a file; each cell that cannot be read is a problem of its own. */
record LineReading(Tenant tenant, NamedTaxes taxes, Divisions divisions, RowProblems problems) {

    ProductLine read(TableRow row) {
        return new ProductLine(
                row.number(),
                cell(row, () -> id(row)),
                cell(row, () -> Require.known(row.text(NAME), NAME, 160)),
                cell(row, () -> divisions.subfamily(row.text(FAMILY), row.text(SUBFAMILY))),
                cell(row, () -> price(row)),
                cell(row, () -> taxes(row)),
                cell(row, () -> tags(row)),
                cell(row, () -> Require.known(row.text(BARCODE), BARCODE, 60)),
                cell(row, () -> row.text(ACCOUNTING_ACCOUNT)),
                cell(row, () -> row.truth(BY_DURATION)),
                cell(row, () -> row.truth(DISBURSEMENT)),
                cell(row, () -> row.truth(SHOW_IN_POS)),
                cell(row, () -> row.truth(FORBID_IN_POS)),
                cell(row, () -> row.truth(ACTIVE)));
    }

    private <T> @Nullable T cell(TableRow row, Supplier<? extends @Nullable T> reader) {
        return problems.at(row.number(), reader);
    }

    private static @Nullable UUID id(TableRow row) {
        String typed = row.text(ID);
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound("unknown-product", ID).asException();
        }
    }

    private @Nullable Money price(TableRow row) {
        BigDecimal typed = row.decimal(PRICE, tenant.currency().getDefaultFractionDigits());
        return typed == null ? null : tenant.money(typed, PRICE);
    }

    private @Nullable List<UUID> taxes(TableRow row) {
        List<String> names = row.list(TAXES);
        return names == null
                ? null
                : names.stream().map(taxes::id).distinct().sorted().toList();
    }

    private static @Nullable List<String> tags(TableRow row) {
        List<String> typed = row.list(TAGS);
        return typed == null ? null : Require.tags(typed, TAGS);
    }
}
