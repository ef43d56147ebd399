package io.monedero.functions.pricing;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.pricing.PricedLine;
import io.monedero.pricing.Quoting;
import io.monedero.pricingedge.ExplanationView;
import io.monedero.web.Amount;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.UUID;

/** P-12: why something costs what it costs. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/price-check")
class PriceCheckController {
    private final Quoting quoting;
    private final Clock clock;

    PriceCheckController(Quoting quoting, Clock clock) {
        this.quoting = quoting;
        this.clock = clock;
    }

    @Get
    @Operation(
            operationId = "checkPrice",
            summary = "What one unit would cost somebody, and why, in words of the caller's language")
    PriceCheckView check(Caller caller, @RequestBean PriceCheckQuery query) {
        PricedLine line = priced(caller, query);
        return new PriceCheckView(
                line.product().id(),
                line.product().name(),
                Amount.of(line.charge().unitPrice()),
                ExplanationView.of(line.explanation(), caller.language()));
    }

    /** Its line is the only one: what is refused of it is refused of the query. */
    private PricedLine priced(Caller caller, PriceCheckQuery query) {
        try {
            return quoting.price(caller.tenant(), query.request(clock.instant()))
                    .getFirst();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            String field = refusal.field() == null ? null : refusal.field().replace("lines[0].", "");
            throw new Refusal(refusal.kind(), refusal.code(), field, refusal.values()).asException();
        }
    }

    /** A product, what one unit of it costs, and why. */
    @Serdeable
    record PriceCheckView(UUID productId, String name, Amount price, ExplanationView explanation) {}
}
