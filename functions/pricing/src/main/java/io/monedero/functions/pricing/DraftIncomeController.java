package io.monedero.functions.pricing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.pricing.simulation.Season;
import io.monedero.pricing.tariff.analysis.DraftIncome;
import io.monedero.tenancy.Permission;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;

/** P-13: what past sales would have brought by a draft. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/price-drafts/{id}/income")
class DraftIncomeController {
    private final DraftIncome incomes;

    DraftIncomeController(DraftIncome incomes) {
        this.incomes = incomes;
    }

    @Get
    @Operation(
            operationId = "priceDraftIncome",
            summary = "Sales of up to a year priced once more, by the prices in force and by the draft",
            description = "By month and product. Discounts given by hand and promotions are outside; products and"
                    + " customers are as they are today; units sold before are counted from the first day asked for.")
    DraftIncomeView income(Caller caller, @PathVariable UUID id, @QueryValue LocalDate from, @QueryValue LocalDate to) {
        caller.allowedTo(Permission.MANAGE_CATALOGUE);
        return DraftIncomeView.of(incomes.of(caller.tenant(), id, new Season(from, to)));
    }
}
