package io.monedero.sheets;

import io.monedero.kernel.Refusal;

/**
 * Why a row of a file cannot be taken.
 *
 * @param row as spreadsheet programs count
 * @param refusal whose field is the key of the column
 */
public record RowProblem(int row, Refusal refusal) {
    /** The same as a part of the whole file's refusal, at {@code rows[18].price}. */
    public Refusal inFile() {
        return refusal.at("rows[" + row + "]");
    }
}
