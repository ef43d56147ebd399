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
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.pricing.tariff.KeptPromotion;
import io.monedero.pricing.tariff.Promotions;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** P-10: promotions in their order, and a cart to try them with. */
@Hidden
@Controller("/{tenant}/admin/promotions")
@Secured(SecurityRule.IS_AUTHENTICATED)
class PromotionPages {
    private static final String PLACE = "promotions";

    private final Promotions promotions;
    private final PriceForms forms;
    private final CartTrials trials;
    private final Pages pages;

    PromotionPages(Promotions promotions, PriceForms forms, CartTrials trials, Pages pages) {
        this.promotions = promotions;
        this.forms = forms;
        this.trials = trials;
        this.pages = pages;
    }

    @Get
    MutableHttpResponse<String> list(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        List<Option> products = forms.products(page.tenant());
        Map<UUID, String> names =
                products.stream().collect(Collectors.toMap(each -> UUID.fromString(each.value()), Option::text));
        PriceWords words = new PriceWords(page, PriceNames.ofProducts(names));
        return pages.show(
                "prices/promotions.jte",
                page,
                new PromotionList(promotions.all(page.tenant()), words, products, trials.of(page)));
    }

    @Get("/new")
    MutableHttpResponse<String> blank(Page page) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return form(page, null);
    }

    @Post("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(Page page, Form form) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, this::blank, () -> {
            promotions.create(page.tenant(), PromotionForm.details(form, page.tenant()), null);
            return page.done(PLACE, "saved");
        });
    }

    @Get("/{id}")
    MutableHttpResponse<String> present(Page page, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return form(page, promotions.get(page.tenant(), id));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> change(Page page, Form form, @PathVariable UUID id) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> present(again, id), () -> {
            promotions.update(page.tenant(), id, form.version(), PromotionForm.details(form, page.tenant()), null);
            return page.done(PLACE, "saved");
        });
    }

    @Post("/{id}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> move(Page page, Form form, @PathVariable UUID id) {
        return act(page, form, "moved", () -> promotions.move(page.tenant(), id, form.optionalId("before")));
    }

    @Post("/{id}/enable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> enable(Page page, Form form, @PathVariable UUID id) {
        return act(page, form, "saved", () -> promotions.enable(page.tenant(), id, form.has("active")));
    }

    @Post("/{id}/delete")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> delete(Page page, Form form, @PathVariable UUID id) {
        return act(page, form, "deleted", () -> promotions.delete(page.tenant(), id));
    }

    private HttpResponse<String> act(Page page, Form form, String done, Runnable work) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        return pages.send(page, form, again -> list(again.withoutForm()), () -> {
            work.run();
            return page.done(PLACE, done);
        });
    }

    private MutableHttpResponse<String> form(Page page, @Nullable KeptPromotion kept) {
        return pages.show("prices/promotion.jte", page, new PromotionForm(kept, forms.products(page.tenant())));
    }
}
