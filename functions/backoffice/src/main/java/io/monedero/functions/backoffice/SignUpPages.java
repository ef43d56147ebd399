package io.monedero.functions.backoffice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.kernel.Refused;
import io.monedero.tenancy.SigningUp;
import io.swagger.v3.oas.annotations.Hidden;

/** T-01 as a page. */
@Hidden
@Controller("/signup")
@Secured(SecurityRule.IS_ANONYMOUS)
class SignUpPages {
    private final SigningUp signingUp;
    private final Pages pages;

    SignUpPages(SigningUp signingUp, Pages pages) {
        this.signingUp = signingUp;
        this.pages = pages;
    }

    @Get
    HttpResponse<String> form(Page page) {
        String language = page.language().getLanguage();
        return pages.show("signup.jte", page, new SignUpForm("", "", "ES", "EUR", "Europe/Madrid", language, "", ""));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> signUp(Page page, @Body SignUpForm form) {
        try {
            signingUp.signUp(form.wanted());
            return pages.show("signup-done.jte", page, form);
        } catch (Refused refused) {
            return pages.refused("signup.jte", page, form, refused.refusal());
        }
    }
}
