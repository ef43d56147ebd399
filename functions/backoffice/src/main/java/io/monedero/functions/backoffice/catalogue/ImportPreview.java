package io.monedero.functions.backoffice.catalogue;

import io.monedero.catalog.spreadsheet.ProductColumns;
import io.monedero.catalog.spreadsheet.ProductImport;
import io.monedero.functions.backoffice.Page;
import io.monedero.sheets.RowProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do, and the file to be confirmed.
 *
 * @param would null until a file was chosen
 * @param file as the form carries it
 */
public record ImportPreview(@Nullable ProductImport would, String file) {
    static ImportPreview none() {
        return new ImportPreview(null, "");
    }

    /** Names of the columns that a row changes. */
    public String columns(Page page, ProductImport.Effect effect) {
        return effect.columns().stream().map(key -> column(page, key)).collect(Collectors.joining(", "));
    }

    public String column(Page page, RowProblem problem) {
        String key = problem.refusal().field();
        return key == null ? "" : column(page, key);
    }

    /** How many are not shown, in words; empty when all are. */
    public String more(Page page, List<?> shown, int all) {
        return all > shown.size()
                ? page.text("products.import-more", Map.of("count", String.valueOf(all - shown.size())))
                : "";
    }

    private static String column(Page page, String key) {
        return ProductColumns.ALL.name(key, page.language());
    }
}
