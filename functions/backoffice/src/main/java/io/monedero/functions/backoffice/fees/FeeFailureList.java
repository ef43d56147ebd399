package io.monedero.functions.backoffice.fees;

import io.monedero.fees.DayFailure;
import io.monedero.fees.FeeFailure;
import io.monedero.functions.backoffice.Page;
import java.util.List;

/** What could not be emitted: single receipts, and days whose emission broke off as a whole. */
public record FeeFailureList(List<FeeFailure> fees, List<DayFailure> days) {

    /** Why, in words. */
    public static String reason(Page page, FeeFailure failure) {
        return page.text("refusal." + failure.reason(), failure.values());
    }
}
