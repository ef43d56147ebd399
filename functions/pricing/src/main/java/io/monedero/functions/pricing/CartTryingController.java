package io.monedero.functions.pricing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Quote;
import io.monedero.pricing.QuoteRequest;
import io.monedero.pricing.Quoting;
import io.monedero.web.Caller;
import io.monedero.web.Languages;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;

/** P-10: a cart to try promotions with. */
@StaffApi
@Tag(name = "Prices")
@Controller("/{tenant}/api/v1/promotions/try")
class CartTryingController {
    private final Quoting quoting;
    private final Languages languages;
    private final Clock clock;

    CartTryingController(Quoting quoting, Languages languages, Clock clock) {
        this.quoting = quoting;
        this.languages = languages;
        this.clock = clock;
    }

    @Post
    @Operation(
            operationId = "tryPromotions",
            summary = "What a cart would cost on the web, and why the promotions before the one that applies do not",
            description = "The channel of the request does not matter. Nothing is kept: it needs no Idempotency-Key.")
    TriedCartView tryOut(Caller caller, HttpRequest<?> request, @Body QuoteBody body) {
        QuoteRequest wanted = body.request(caller.tenant(), clock.instant());
        Quote quote = quoting.quote(
                caller.tenant(), new QuoteRequest(wanted.lines(), Channel.WEB, wanted.customerId(), wanted.at()));
        return TriedCartView.of(caller.tenant(), quote, languages.of(request));
    }
}
