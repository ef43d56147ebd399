package io.monedero.functions.backoffice.fees;

import io.monedero.fees.FeeType;
import io.monedero.fees.FeeTypeDetails;
import io.monedero.fees.Periodicity;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type of fee with its present values.
 *
 * @param type null for a new one
 * @param products that a receipt may sell
 */
public record FeeTypeForm(@Nullable FeeType type, List<Option> products) {

    /** Reads what was typed. Refused as {@link FeeTypeDetails}, and for what is missing or unknown. */
    static FeeTypeDetails details(Form form) {
        return new FeeTypeDetails(
                form.text("name"),
                form.choice("periodicity", Periodicity.class),
                form.id("productId"),
                form.has("soldOnline"),
                form.has("active"));
    }

    public List<Option> periodicities(Page page) {
        return Arrays.stream(Periodicity.values())
                .map(each -> new Option(each.name(), text(page, each)))
                .toList();
    }

    public static String text(Page page, Periodicity periodicity) {
        return page.text("fees.periodicity." + periodicity.code());
    }
}
