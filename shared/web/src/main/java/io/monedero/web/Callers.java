package io.monedero.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.Tenants;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds the {@link Caller} of a request, checking the tenant of the address against the token and the staff list. */
@Singleton
public class Callers {
    /** Claim of the token: slugs of the tenants where its holder works, put in by the log-in provider. */
    static final String TENANTS_CLAIM = "tenants";

    private final Tenants tenants;
    private final Staff staff;
    private final Languages languages;

    Callers(Tenants tenants, Staff staff, Languages languages) {
        this.tenants = tenants;
        this.staff = staff;
        this.languages = languages;
    }

    /** The caller, or {@code not-logged-in}, or {@code unknown-tenant} for everything a stranger may not learn. */
    public Caller callerOf(HttpRequest<?> request) {
        Authentication token = request.getUserPrincipal(Authentication.class)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.UNAUTHENTICATED, "not-logged-in", null, Map.of()).asException());
        String slug = TenantOfAddress.slug(request);
        if (!slugs(token).contains(slug)) {
            throw nothingHere();
        }
        Tenant tenant = tenants.bySlug(slug);
        StaffMember member = staff.byEmail(tenant.id(), email(token)).orElseThrow(Callers::nothingHere);
        return new Caller(tenant, member, languages.of(request));
    }

    private static String email(Authentication token) {
        Object verified = token.getAttributes().get("email_verified");
        Object email = token.getAttributes().get("email");
        if (email == null || !(Boolean.TRUE.equals(verified) || "true".equals(verified))) {
            throw nothingHere();
        }
        return email.toString();
    }

    private static Collection<String> slugs(Authentication token) {
        return switch (token.getAttributes().get(TENANTS_CLAIM)) {
            case Collection<?> many -> many.stream().map(Object::toString).toList();
            case String one -> List.of(one.split(" ", -1));
            case null, default -> List.of();
        };
    }

    private static RuntimeException nothingHere() {
        return Refusal.notFound("unknown-tenant", "tenant").asException();
    }
}
