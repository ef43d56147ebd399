package io.monedero.functions.backoffice.prices;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.kernel.Refused;
import io.monedero.pricing.Channel;
import io.monedero.pricing.Discount;
import io.monedero.pricing.PricedLine;
import io.monedero.pricing.QuoteRequest;
import io.monedero.pricing.Quoting;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** P-12: what something costs, for whom and when, and every price that was tried before. */
@Hidden
@Controller("/{tenant}/admin/price-check")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PriceCheckPages {
    private final Quoting quoting;
    private final PriceForms forms;
    private final Clock clock;
    private final Pages pages;

    PriceCheckPages(Quoting quoting, PriceForms forms, Clock clock, Pages pages) {
        this.quoting = quoting;
        this.forms = forms;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> check(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        List<Option> products = forms.products(page.tenant());
        List<Option> channels = ChannelChoices.of(page);
        try {
            return pages.show(
                    "prices/check.jte", page, new PriceCheck(products, channels, asked(page, page.filters()), null));
        } catch (Refused refused) {
            return pages.show("prices/check.jte", page, new PriceCheck(products, channels, null, refused.refusal()));
        }
    }

    private @Nullable PricedLine asked(Page page, Form asked) {
        if (!asked.has("productId")) {
            return null;
        }
        UUID customer = asked.has("customer") ? forms.customer(page.tenant(), asked.text("customer"), null) : null;
        Instant bought = Moments.read(asked, "at", page.tenant());
        QuoteRequest.Item item = new QuoteRequest.Item(
                asked.id("productId"),
                BigDecimal.ONE,
                Discount.none(),
                Moments.read(asked, "use", page.tenant()),
                asked.has("minutes") ? Integer.valueOf(asked.days("minutes", 10_080)) : null);
        Channel channel = asked.has("channel") ? asked.choice("channel", Channel.class) : Channel.POS;
        QuoteRequest wanted =
                new QuoteRequest(List.of(item), channel, customer, bought == null ? clock.instant() : bought);
        return quoting.price(page.tenant(), wanted).getFirst();
    }
}
