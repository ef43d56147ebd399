package io.monedero.functions.pricing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.monedero.pricing.tariff.analysis.PriceSimulations;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** P-13: what a product will cost somebody, hour by hour or day by day, by the prices in force and by a draft. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/price-simulations")
class PriceSimulationController {
    private final PriceSimulations simulations;

    PriceSimulationController(PriceSimulations simulations) {
        this.simulations = simulations;
    }

    @Get
    @Operation(
            operationId = "simulatePrices",
            summary = "A heat map of a product's prices, with a draft's beside it where one is named",
            description = "Nothing is kept. Promotions are outside: they are of a whole cart.")
    PriceSimulationView simulate(Caller caller, @RequestBean PriceSimulationQuery query) {
        return PriceSimulationView.of(simulations.simulate(
                caller.tenant(), query.product(), query.profile(), query.season(), query.scale(), query.draftId()));
    }
}
