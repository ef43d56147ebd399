package io.monedero.functions.backoffice;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.monedero.kernel.Refused;
import io.monedero.tenancy.SignUp;
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
    MutableHttpResponse<String> form(Page page) {
        return pages.show("signup.jte", page, new SignUpForm(page.language()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> signUp(Page page, Form form) {
        try {
            SignUp wanted = new SignUp(
                    form.text("name"),
                    form.text("slug"),
                    form.text("country"),
                    form.text("currency"),
                    form.text("timeZone"),
                    form.text("language"),
                    form.text("ownerName"),
                    form.text("ownerEmail"));
            signingUp.signUp(wanted);
            return pages.show("signup-done.jte", page, wanted);
        } catch (Refused refused) {
            return pages.again(page, form, this::form, refused.refusal());
        }
    }
}
