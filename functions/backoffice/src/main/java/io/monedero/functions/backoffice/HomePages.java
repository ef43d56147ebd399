package io.monedero.functions.backoffice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.tenancy.Membership;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.Tenants;
import io.monedero.web.Languages;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.List;

/** The front door: the businesses where one works, and the choice of language. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class HomePages {
    private final Tenants tenants;
    private final Pages pages;

    HomePages(Tenants tenants, Pages pages) {
        this.tenants = tenants;
        this.pages = pages;
    }

    @Get("/")
    HttpResponse<String> home(Page page, @Nullable Authentication who) {
        List<Membership> businesses = who == null || who.getAttributes().get("email") == null
                ? List.of()
                : tenants.membershipsOf(who.getAttributes().get("email").toString());
        if (businesses.size() == 1) {
            return Pages.next("/" + businesses.getFirst().slug() + "/admin");
        }
        return pages.show("home.jte", page, new Home(who != null, businesses));
    }

    @Get("/assets/language/{language}")
    HttpResponse<String> language(@PathVariable String language, @QueryValue(defaultValue = "/") String back) {
        // Only a path of ours: never a way to send somebody elsewhere.
        String target = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") ? back : "/";
        String chosen = SignUp.LANGUAGES.contains(language) ? language : "en";
        return Pages.next(target)
                .cookie(Cookie.of(Languages.COOKIE, chosen)
                        .path("/")
                        .sameSite(SameSite.Lax)
                        .maxAge(Duration.ofDays(365)));
    }

    @Get("/{tenant}/admin")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    HttpResponse<String> backOffice(Page page) {
        return pages.show("backoffice.jte", page);
    }
}
