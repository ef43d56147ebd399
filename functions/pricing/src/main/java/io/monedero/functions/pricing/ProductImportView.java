package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.catalog.spreadsheet.ProductImport;
import io.monedero.sheets.RowProblem;
import io.monedero.web.Problem;
import java.util.List;
import java.util.Locale;

/**
 * What a file of products does, or would do.
 *
 * @param rows of products, blank ones not counted
 * @param families names of those that are created
 * @param subfamilies names of those that are created, each behind its family's
 * @param ignored what the first row says that is no column's name
 * @param effects the first hundred rows that create or change something
 * @param errors the first hundred; with any, nothing is imported
 * @param errorCount all of them
 */
@Serdeable
record ProductImportView(
        int rows,
        int created,
        int changed,
        int unchanged,
        List<String> families,
        List<String> subfamilies,
        List<String> ignored,
        List<EffectView> effects,
        List<Problem.Part> errors,
        int errorCount) {

    static ProductImportView of(ProductImport done, Locale language) {
        return new ProductImportView(
                done.rows(),
                done.created(),
                done.changed(),
                done.unchanged(),
                done.families(),
                done.subfamilies(),
                done.ignored(),
                done.effects().stream()
                        .map(effect -> new EffectView(
                                effect.row(), effect.name(), effect.isNew() ? "create" : "change", effect.columns()))
                        .toList(),
                done.problems().stream()
                        .map(RowProblem::inFile)
                        .map(problem -> Problem.Part.of(language, problem))
                        .toList(),
                done.problemCount());
    }

    /**
     * What a row does.
     *
     * @param row as spreadsheet programs count
     * @param effect {@code create} or {@code change}
     * @param columns keys of those whose cells change the product; none for a new one
     */
    @Serdeable
    record EffectView(int row, String name, String effect, List<String> columns) {}
}
