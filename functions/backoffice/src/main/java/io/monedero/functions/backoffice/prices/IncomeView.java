package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.tariff.PriceDraft;
import io.monedero.pricing.tariff.analysis.DraftIncome;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * What past sales would have brought by a draft.
 *
 * @param report null where the days asked for were refused
 * @param refusal why; null where there is a report
 */
public record IncomeView(
        PriceDraft draft,
        DraftIncome.@Nullable Report report,
        @Nullable Refusal refusal) {

    public String month(Page page, YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", page.language()).format(month);
    }
}
