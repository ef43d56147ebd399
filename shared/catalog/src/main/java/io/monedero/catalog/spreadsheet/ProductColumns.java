package io.monedero.catalog.spreadsheet;

import io.monedero.sheets.Columns;
import io.monedero.tenancy.SignUp;
import java.util.List;

/** The columns of a table of products. */
public final class ProductColumns {
    static final String ID = "id";
    static final String NAME = "name";
    static final String FAMILY = "family";
    static final String SUBFAMILY = "subfamily";
    static final String PRICE = "price";
    static final String TAXES = "taxes";
    static final String TAGS = "tags";
    static final String BARCODE = "barcode";
    static final String ACCOUNTING_ACCOUNT = "accountingAccount";
    static final String BY_DURATION = "byDuration";
    static final String DISBURSEMENT = "disbursement";
    static final String SHOW_IN_POS = "showInPos";
    static final String FORBID_IN_POS = "forbidInPos";
    static final String ACTIVE = "active";

    public static final Columns ALL = new Columns(
            "io.monedero.catalog.spreadsheet.columns",
            List.of(
                    ID,
                    NAME,
                    FAMILY,
                    SUBFAMILY,
                    PRICE,
                    TAXES,
                    TAGS,
                    BARCODE,
                    ACCOUNTING_ACCOUNT,
                    BY_DURATION,
                    DISBURSEMENT,
                    SHOW_IN_POS,
                    FORBID_IN_POS,
                    ACTIVE),
            SignUp.LANGUAGES);

    /** Those by which a product is found: a table has one of them at least. */
    static final List<String> NAMING = List.of(ID, BARCODE, NAME);

    private ProductColumns() {}
}
