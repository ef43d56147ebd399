package io.monedero.functions.backoffice.fees;

import io.monedero.fees.Fee;
import io.monedero.functions.backoffice.CustomerChoice;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.web.PageOf;
import java.time.LocalDate;
import java.util.List;

/**
 * Who has joined what.
 *
 * @param customer whose fees are wanted; many may fit what was typed
 * @param today at the business
 * @param filtered whether others may exist that were not asked for
 */
public record FeeList(
        PageOf<Fee> fees, List<Option> types, CustomerChoice customer, LocalDate today, boolean filtered) {

    public List<Option> states(Page page) {
        return List.of(new Option("true", page.text("fees.active")), new Option("false", page.text("fees.ended")));
    }

    /** Whether what was typed fits several customers or none, so that no fees can be shown yet. */
    public boolean ambiguous() {
        return customer.isOpen() && !customer.searched().isEmpty();
    }
}
