package io.monedero.catalog.spreadsheet;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.catalog.Tax;
import io.monedero.kernel.Refusal;
import io.monedero.sheets.CellList;
import io.monedero.sheets.SheetFormat;
import io.monedero.sheets.YesNo;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Writes products as a file that {@link ImportingProducts} takes back, without changing anything by it (C-04). */
@Singleton
public class ExportingProducts {
    /** What a function can answer in 6 MB, as files that are no text grow by a third on the way. */
    private static final int MOST_BYTES = 4_400_000;

    private static final int MOST_PRODUCTS = 60_000;
    private static final Set<Integer> NUMBERS = Set.of(ProductColumns.ALL.keys().indexOf(ProductColumns.PRICE));

    private final Products products;

    ExportingProducts(Products products) {
        this.products = products;
    }

    /**
     * The products of the list, by name, with heads in the language; without products only the heads.
     *
     * @throws io.monedero.kernel.Refused {@code catalogue-too-large} at {@code format}
     */
    public byte[] file(Tenant tenant, ProductFilter filter, SheetFormat format, Locale language) {
        List<Product> found = products.list(tenant, filter, null, MOST_PRODUCTS + 1);
        refuseOver(found.size(), MOST_PRODUCTS);
        List<List<String>> rows = new ArrayList<>(found.size() + 1);
        rows.add(ProductColumns.ALL.head(language));
        found.forEach(product -> rows.add(cells(product, language)));
        byte[] file = format.write(tenant.slug(), rows, NUMBERS);
        refuseOver(file.length, MOST_BYTES);
        return file;
    }

    private static void refuseOver(int size, int most) {
        if (size > most) {
            throw Refusal.invalid("catalogue-too-large", "format").asException();
        }
    }

    private static List<String> cells(Product product, Locale language) {
        ProductDetails details = product.details();
        return List.of(
                product.id().toString(),
                details.name(),
                product.familyName(),
                product.subfamilyName(),
                details.price().amount().toPlainString(),
                CellList.written(product.taxes().stream()
                        .map(Tax::details)
                        .map(tax -> tax.name())
                        .toList()),
                CellList.written(details.tags()),
                Objects.requireNonNullElse(details.barcode(), ""),
                details.accountingAccount(),
                YesNo.written(details.byDuration(), language),
                YesNo.written(details.disbursement(), language),
                YesNo.written(details.showInPos(), language),
                YesNo.written(details.forbidInPos(), language),
                YesNo.written(details.active(), language));
    }
}
