package io.monedero.functions.pricing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.monedero.pricing.tariff.Tariff;
import io.monedero.pricing.tariff.analysis.PriceReviews;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** P-13: what nobody meant in the prices in force, or in a draft before it is published. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/price-review")
class PriceReviewController {
    private final PriceReviews reviews;

    PriceReviewController(PriceReviews reviews) {
        this.reviews = reviews;
    }

    @Get
    @Operation(
            operationId = "reviewPrices",
            summary = "Prices that never win, that overlap, that end; and when products have none",
            description = "A price called dead never wins. The first 200 overlaps are listed.")
    PriceReviewView review(
            Caller caller,
            @Nullable @QueryValue UUID draftId,
            @Parameter(description = "How far gaps and endings are looked for, today included: 1 to 366")
                    @QueryValue(defaultValue = "30")
                    int days) {
        Tariff tariff = draftId == null ? Tariff.inForce(caller.tenant()) : Tariff.draft(draftId);
        return PriceReviewView.of(reviews.of(caller.tenant(), tariff, days));
    }
}
