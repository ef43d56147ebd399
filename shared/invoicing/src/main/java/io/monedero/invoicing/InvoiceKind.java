package io.monedero.invoicing;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a document is before the law (I-02). A business has a type of each from the start. */
public enum InvoiceKind {
    SIMPLIFIED("simplified", "FS"),
    FULL("full", "F"),
    PROFORMA("proforma", "PF"),
    CORRECTIVE_SIMPLIFIED("corrective-simplified", "RS"),
    CORRECTIVE_FULL("corrective-full", "R"),
    RECEIPT("receipt", "REC");

    private final String code;
    private final String prefix;

    InvoiceKind(String code, String prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    /** Stable name in kebab case, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    /** The format that a new company's series of this kind starts with. */
    SeriesFormat firstFormat() {
        return new SeriesFormat(prefix + "/{YYYY}/#####");
    }

    /** What a business of the language calls it at first. */
    String name(Locale language) {
        return ResourceBundle.getBundle(
                        "io.monedero.invoicing.kinds",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(code);
    }

    public static InvoiceKind of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
