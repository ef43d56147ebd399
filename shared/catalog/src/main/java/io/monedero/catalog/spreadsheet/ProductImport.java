package io.monedero.catalog.spreadsheet;

import io.monedero.sheets.RowProblem;
import java.util.List;

/**
 * What a file does to the catalogue, or would do.
 *
 * @param rows of products, blank ones not counted
 * @param families those that are created, by name
 * @param subfamilies those that are created, each behind its family's name
 * @param ignored what the first row says that is no column's name
 * @param effects the first hundred of what is created and changed, in the order of the rows
 * @param problems the first hundred of what is wrong; with any, nothing is imported
 * @param problemCount all that is wrong
 */
public record ProductImport(
        int rows,
        int created,
        int changed,
        int unchanged,
        List<String> families,
        List<String> subfamilies,
        List<String> ignored,
        List<Effect> effects,
        List<RowProblem> problems,
        int problemCount) {

    static final int MOST_LISTED = 100;

    /** Whether importing the file would change anything. */
    public boolean hasEffect() {
        return created + changed > 0;
    }

    /**
     * What a row does.
     *
     * @param columns whose cells change a present product, by key; none for a new one
     */
    public record Effect(int row, String name, boolean isNew, List<String> columns) {}
}
