package io.monedero.functions.tenants;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.tenancy.Tenant;
import io.monedero.web.PublicApi;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;

/** T-01. */
@PublicApi
@Controller("/signup/api/v1/tenants")
class SignUpController {
    private final SigningUp signingUp;

    SignUpController(SigningUp signingUp) {
        this.signingUp = signingUp;
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(
            operationId = "signUp",
            summary = "Sign a business up",
            description =
                    "Creates a working business in one transaction. Sent again, the slug is taken: nothing is doubled.")
    HttpResponse<TenantView> signUp(@Body SignUpRequest body) {
        Tenant tenant = signingUp.signUp(body.wanted());
        return HttpResponse.created(TenantView.of(tenant), URI.create("/" + tenant.slug() + "/admin"));
    }

    /** As {@link SignUp}. */
    @Serdeable
    record SignUpRequest(
            String name,
            String slug,
            String country,
            String currency,
            String timeZone,
            String language,
            String ownerName,
            String ownerEmail) {
        SignUp wanted() {
            return new SignUp(name, slug, country, currency, timeZone, language, ownerName, ownerEmail);
        }
    }

    /** A business as the API shows it. */
    @Serdeable
    record TenantView(
            String slug,
            String name,
            String country,
            String currency,
            String timeZone,
            String language,
            boolean pricesIncludeTax) {
        static TenantView of(Tenant tenant) {
            return new TenantView(
                    tenant.slug(),
                    tenant.name(),
                    tenant.country(),
                    tenant.currency().getCurrencyCode(),
                    tenant.zone().getId(),
                    tenant.language().getLanguage(),
                    tenant.pricesIncludeTax());
        }
    }
}
