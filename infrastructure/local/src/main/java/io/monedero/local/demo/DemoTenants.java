package io.monedero.local;

import io.monedero.kernel.Refused;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.tenancy.Tenants;
import java.io.PrintStream;
import java.util.List;

/** Two businesses to try everything with: a golf and padel club in Spain and a salon in Brazil. */
final class DemoTenants {
    private static final List<SignUp> BUSINESSES = List.of(
            new SignUp(
                    "Club de Golf y Pádel Los Olivos",
                    "los-olivos",
                    "ES",
                    "EUR",
                    "Europe/Madrid",
                    "es",
                    "Ana Ruiz",
                    "ana@olivos.example"),
            new SignUp(
                    "Salão Ipanema",
                    "salao-ipanema",
                    "BR",
                    "BRL",
                    "America/Sao_Paulo",
                    "pt",
                    "Bia Souza",
                    "bia@ipanema.example"));

    private final LocalPlatform platform;

    DemoTenants(LocalPlatform platform) {
        this.platform = platform;
    }

    /** Signs up the demo businesses that are not there yet, and puts their owners on the log-in page. */
    void prepare() {
        for (SignUp business : BUSINESSES) {
            if (!exists(business.slug())) {
                platform.bean(SigningUp.class).signUp(business);
            }
            platform.login().offer(business.ownerEmail(), business.ownerName() + ", " + business.name());
        }
    }

    void announce(PrintStream out) {
        out.println();
        out.println("Monedero is running.");
        out.println("  Front page     " + platform.address() + "/");
        out.println("  Sign up        " + platform.address() + "/signup");
        for (SignUp business : BUSINESSES) {
            out.printf(
                    "  %-14s %s/%s/admin   log in as %s%n",
                    business.slug(), platform.address(), business.slug(), business.ownerEmail());
        }
        out.println("  API token      curl -s " + platform.address() + "/oidc/bearer/ana@olivos.example");
        out.println();
    }

    private boolean exists(String slug) {
        try {
            platform.bean(Tenants.class).bySlug(slug);
            return true;
        } catch (Refused unknown) {
            return false;
        }
    }
}
