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
import io.monedero.pricing.tariff.PriceDrafts;
import io.monedero.pricing.tariff.PriceFilter;
import io.monedero.pricing.tariff.Prices;
import io.monedero.pricing.tariff.TariffPrice;
import io.monedero.tenancy.Permission;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** P-01 … P-09: the dynamic prices, those in force and those of a draft, by the same pages. */
@Hidden
@Controller("/{tenant}/admin")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PricePages {
    private final Prices prices;
    private final PriceDrafts drafts;
    private final PriceForms forms;
    private final PriceNaming naming;
    private final Pages pages;

    PricePages(Prices prices, PriceDrafts drafts, PriceForms forms, PriceNaming naming, Pages pages) {
        this.prices = prices;
        this.drafts = drafts;
        this.forms = forms;
        this.naming = naming;
        this.pages = pages;
    }

    @Get(uris = {"/prices", "/price-drafts/{draft}/prices"})
    MutableHttpResponse<String> list(Page page, @Nullable @PathVariable UUID draft) {
        PricePlace place = place(page, draft);
        PriceFilter filter = filter(page.filters());
        Paging paging = page.paging();
        int after = paging.after(1).map(cursor -> (int) cursor.number(0)).orElse(0);
        PageOf<TariffPrice> found = paging.page(
                prices.list(page.tenant(), place.tariff(), filter, after, paging.rows()),
                Function.identity(),
                price -> Cursor.after(price.priority()));
        PriceNames names = naming.of(
                page.tenant(), found.items().stream().map(TariffPrice::details).toList());
        return pages.show(
                "prices/prices.jte",
                page,
                new PriceList(
                        place,
                        found,
                        new PriceWords(page, names),
                        forms.products(page.tenant()),
                        !filter.equals(PriceFilter.none())));
    }

    @Get(uris = {"/prices/new", "/price-drafts/{draft}/prices/new"})
    MutableHttpResponse<String> blank(Page page, @Nullable @PathVariable UUID draft) {
        PricePlace place = place(page, draft);
        if (draft != null) {
            drafts.get(page.tenant(), draft);
        }
        return pages.show("prices/price.jte", page, forms.of(page, place, null));
    }

    @Post(uris = {"/prices/new", "/price-drafts/{draft}/prices/new"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form, @Nullable @PathVariable UUID draft) {
        PricePlace place = place(page, draft);
        return pages.send(page, form, again -> blank(again, draft), () -> {
            PriceReading.atFields(
                    () -> prices.create(page.tenant(), place.tariff(), forms.details(form, page.tenant(), null), null));
            return page.done(place.path(), "price-added");
        });
    }

    @Get(uris = {"/prices/{id}", "/price-drafts/{draft}/prices/{id}"})
    MutableHttpResponse<String> present(Page page, @Nullable @PathVariable UUID draft, @PathVariable UUID id) {
        PricePlace place = place(page, draft);
        return pages.show(
                "prices/price.jte", page, forms.of(page, place, prices.get(page.tenant(), place.tariff(), id)));
    }

    @Post(uris = {"/prices/{id}", "/price-drafts/{draft}/prices/{id}"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @Nullable @PathVariable UUID draft, @PathVariable UUID id) {
        PricePlace place = place(page, draft);
        return pages.send(page, form, again -> present(again, draft, id), () -> {
            TariffPrice present = prices.get(page.tenant(), place.tariff(), id);
            PriceReading.atFields(() -> prices.update(
                    page.tenant(),
                    place.tariff(),
                    id,
                    form.version(),
                    forms.details(form, page.tenant(), present),
                    null));
            return page.done(place.path(), "saved");
        });
    }

    @Post(uris = {"/prices/{id}/move", "/price-drafts/{draft}/prices/{id}/move"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> move(Page page, Form form, @Nullable @PathVariable UUID draft, @PathVariable UUID id) {
        return act(
                page,
                form,
                draft,
                "moved",
                place -> prices.move(page.tenant(), place.tariff(), id, form.optionalId("before")));
    }

    @Post(uris = {"/prices/{id}/copy", "/price-drafts/{draft}/prices/{id}/copy"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> copy(Page page, Form form, @Nullable @PathVariable UUID draft, @PathVariable UUID id) {
        return act(page, form, draft, "price-copied", place -> prices.copy(page.tenant(), place.tariff(), id));
    }

    @Post(uris = {"/prices/{id}/enable", "/price-drafts/{draft}/prices/{id}/enable"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> enable(Page page, Form form, @Nullable @PathVariable UUID draft, @PathVariable UUID id) {
        return act(
                page,
                form,
                draft,
                "saved",
                place -> prices.enable(page.tenant(), place.tariff(), id, form.has("active")));
    }

    @Post(uris = {"/prices/{id}/delete", "/price-drafts/{draft}/prices/{id}/delete"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> delete(Page page, Form form, @Nullable @PathVariable UUID draft, @PathVariable UUID id) {
        return act(page, form, draft, "deleted", place -> prices.delete(page.tenant(), place.tariff(), id));
    }

    private HttpResponse<String> act(
            Page page, Form form, @Nullable UUID draft, String done, Consumer<PricePlace> work) {
        PricePlace place = place(page, draft);
        return pages.send(page, form, again -> list(again.withoutForm(), draft), () -> {
            work.accept(place);
            return page.done(place.path(), done);
        });
    }

    private static PricePlace place(Page page, @Nullable UUID draft) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return PricePlace.of(page, draft);
    }

    private static PriceFilter filter(Form asked) {
        return new PriceFilter(
                asked.has("q") ? asked.text("q") : null,
                asked.optionalId("productId"),
                asked.optionalId("calendarId"),
                asked.has("active") ? Boolean.valueOf(asked.text("active")) : null);
    }
}
