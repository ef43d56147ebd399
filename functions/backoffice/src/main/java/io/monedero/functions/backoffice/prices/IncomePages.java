package io.monedero.functions.backoffice.prices;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.kernel.Refused;
import io.monedero.pricing.simulation.Season;
import io.monedero.pricing.tariff.PriceDraft;
import io.monedero.pricing.tariff.PriceDrafts;
import io.monedero.pricing.tariff.analysis.DraftIncome;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** P-13: last year's sales by the prices of a draft. */
@Hidden
@Controller("/{tenant}/admin/price-drafts/{id}/income")
@Secured(SecurityRule.IS_AUTHENTICATED)
class IncomePages {
    private final DraftIncome incomes;
    private final PriceDrafts drafts;
    private final Clock clock;
    private final Pages pages;

    IncomePages(DraftIncome incomes, PriceDrafts drafts, Clock clock, Pages pages) {
        this.incomes = incomes;
        this.drafts = drafts;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> income(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        PriceDraft draft = drafts.get(page.tenant(), id);
        return pages.show("prices/income.jte", page, view(page, draft));
    }

    private IncomeView view(Page page, PriceDraft draft) {
        try {
            return new IncomeView(draft, incomes.of(page.tenant(), draft.id(), season(page)), null);
        } catch (Refused refused) {
            return new IncomeView(draft, null, refused.refusal());
        }
    }

    /** What is left open is the year until today. */
    private Season season(Page page) {
        Form asked = page.filters();
        LocalDate to = asked.has("to") ? asked.day("to") : page.tenant().dayAt(clock.instant());
        LocalDate from =
                asked.has("from") ? asked.day("from") : to.minusYears(1).plusDays(1);
        return new Season(from, to);
    }
}
