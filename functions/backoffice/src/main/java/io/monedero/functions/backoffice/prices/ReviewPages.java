package io.monedero.functions.backoffice.prices;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.catalog.Product;
import io.monedero.functions.backoffice.Page;
import io.monedero.functions.backoffice.Pages;
import io.monedero.pricing.tariff.analysis.PriceReviews;
import io.monedero.pricing.tariff.analysis.TariffReview;
import io.monedero.tenancy.Permission;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** P-13: prices that never win, that only their order tells apart, and that end. */
@Hidden
@Controller("/{tenant}/admin")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ReviewPages {
    /** How far gaps and endings are looked for. */
    private static final int DAYS = 60;

    private final PriceReviews reviews;
    private final Pages pages;

    ReviewPages(PriceReviews reviews, Pages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @Get(uris = {"/price-review", "/price-drafts/{draft}/review"})
    MutableHttpResponse<String> review(Page page, @Nullable @PathVariable UUID draft) {
        page.allowedTo(Permission.MANAGE_CATALOGUE);
        PricePlace place = PricePlace.of(page, draft);
        TariffReview found = reviews.of(page.tenant(), place.tariff(), DAYS);
        PriceNames names = PriceNames.ofProducts(
                found.products().values().stream().collect(Collectors.toMap(Product::id, Product::name)));
        return pages.show("prices/review.jte", page, new ReviewView(place, found, new PriceWords(page, names)));
    }
}
