package io.monedero.functions.backoffice.prices;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.pricing.tariff.PriceDetails;
import io.monedero.pricing.tariff.PriceDifference;
import io.monedero.pricing.tariff.PriceDrafts;
import io.monedero.pricing.tariff.TariffPrice;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** P-13: prices are changed in a draft, compared with those in force, and published together. */
@Hidden
@Controller("/{tenant}/admin/price-drafts")
@Secured(SecurityRule.IS_AUTHENTICATED)
class DraftPages {
    private static final String PLACE = "price-drafts";

    private final PriceDrafts drafts;
    private final PriceNaming naming;
    private final Pages pages;

    DraftPages(PriceDrafts drafts, PriceNaming naming, Pages pages) {
        this.drafts = drafts;
        this.naming = naming;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.show("prices/drafts.jte", page, drafts.all(page.tenant()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> begin(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::list, () -> {
            UUID id = drafts.create(page.tenant(), form.text("name")).id();
            return page.done(PLACE + "/" + id, "draft-begun");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> draft(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        List<PriceDifference> differences = drafts.differences(page.tenant(), id);
        List<PriceDetails> named = differences.stream()
                .flatMap(DraftPages::prices)
                .map(TariffPrice::details)
                .toList();
        PriceWords words = new PriceWords(page, naming.of(page.tenant(), named));
        return pages.show("prices/draft.jte", page, new DraftView(drafts.get(page.tenant(), id), differences, words));
    }

    @Post("/{id}/publish")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> publish(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> draft(again.withoutForm(), id), () -> {
            drafts.publish(page.tenant(), id);
            return page.done("prices", "draft-published");
        });
    }

    @Post("/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> discard(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> draft(again.withoutForm(), id), () -> {
            drafts.discard(page.tenant(), id);
            return page.done(PLACE, "deleted");
        });
    }

    private static Stream<TariffPrice> prices(PriceDifference difference) {
        return switch (difference) {
            case PriceDifference.Added(TariffPrice price) -> Stream.of(price);
            case PriceDifference.Removed(TariffPrice price) -> Stream.of(price);
            case PriceDifference.Changed changed -> Stream.of(changed.before(), changed.after());
            case PriceDifference.Moved moved -> Stream.of(moved.before(), moved.after());
        };
    }
}
