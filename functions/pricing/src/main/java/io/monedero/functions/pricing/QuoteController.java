package io.monedero.functions.pricing;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.monedero.pricing.Quote;
import io.monedero.pricing.Quoting;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;

/** P-11, P-12: what things cost at this moment, and why. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/quotes")
class QuoteController {
    private final Quoting quoting;
    private final Clock clock;

    QuoteController(Quoting quoting, Clock clock) {
        this.quoting = quoting;
        this.clock = clock;
    }

    @Post
    @Operation(
            operationId = "quote",
            summary = "What up to 500 lines cost, each with its explanation, and what they add up to",
            description = "Nothing is kept: it needs no Idempotency-Key.")
    QuoteView quote(Caller caller, @Body QuoteBody body) {
        Quote quote = quoting.quote(caller.tenant(), body.request(caller.tenant(), clock.instant()));
        return QuoteView.of(caller.tenant(), quote, caller.language());
    }
}
