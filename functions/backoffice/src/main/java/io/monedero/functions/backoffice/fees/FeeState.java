package io.monedero.functions.backoffice.fees;

import io.monedero.fees.Fee;
import io.monedero.functions.backoffice.Page;
import java.time.LocalDate;
import java.util.Map;

/** Whether a fee goes on, in words. */
public final class FeeState {
    private FeeState() {}

    public static String text(Page page, Fee fee, LocalDate today) {
        LocalDate end = fee.endedOn();
        if (end == null) {
            return page.text("fees.active");
        }
        return page.text(end.isAfter(today) ? "fees.ends-on" : "fees.ended-on", Map.of("day", page.day(end)));
    }

    /** How the badge looks. */
    public static String look(Fee fee, LocalDate today) {
        return fee.endedOn() == null || fee.endedOn().isAfter(today) ? "badge" : "badge off";
    }
}
