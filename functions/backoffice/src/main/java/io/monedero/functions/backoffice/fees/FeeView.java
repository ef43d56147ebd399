package io.monedero.functions.backoffice.fees;

import io.monedero.fees.Fee;
import io.monedero.fees.Period;
import io.monedero.fees.Receipt;
import io.monedero.functions.backoffice.Page;
import java.time.LocalDate;
import java.util.List;

/**
 * A fee with its receipts, the newest first.
 *
 * @param location where its receipts belong; empty where the business has only one
 * @param today at the business
 */
public record FeeView(Fee fee, List<Receipt> receipts, String location, LocalDate today) {

    /** The first day without the fee, unless another is chosen. */
    public String usualEnd() {
        return (fee.joinedOn().isAfter(today) ? fee.joinedOn() : today).toString();
    }

    /** The first and the last day. */
    public static String period(Page page, Period period) {
        return page.day(period.start()) + " – " + page.day(period.end().minusDays(1));
    }
}
