package io.monedero.local.demo;

import io.monedero.kernel.Refused;
import io.monedero.local.LocalPlatform;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.Tenants;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;

/** Two businesses to try everything with: a golf and padel club in Spain and a salon in Brazil. */
public final class DemoTenants {
    private static final SignUp CLUB = new SignUp(
            "Club de Golf y Pádel Los Olivos",
            "los-olivos",
            "ES",
            "EUR",
            "Europe/Madrid",
            "es",
            "Ana Ruiz",
            "ana@olivos.example");
    private static final SignUp SALON = new SignUp(
            "Salão Ipanema",
            "salao-ipanema",
            "BR",
            "BRL",
            "America/Sao_Paulo",
            "pt",
            "Bia Souza",
            "bia@ipanema.example");

    private final LocalPlatform platform;

    public DemoTenants(LocalPlatform platform) {
        this.platform = platform;
    }

    /** Signs up and furnishes the demo businesses that are not there yet, and puts their owners on the log-in page. */
    public void prepare() {
        prepare(CLUB, GolfClub::furnish);
        prepare(SALON, Salon::furnish);
    }

    private void prepare(SignUp business, Consumer<Demo> furnishing) {
        if (!exists(business.slug())) {
            Tenant tenant = platform.bean(SigningUp.class).signUp(business);
            furnishing.accept(new Demo(platform, tenant, business.ownerEmail()));
        }
        platform.login().offer(business.ownerEmail(), business.ownerName() + ", " + business.name());
    }

    public void announce(PrintStream out) {
        out.println();
        out.println("Monedero is running.");
        out.println("  Front page     " + platform.address() + "/");
        out.println("  Sign up        " + platform.address() + "/signup");
        for (SignUp business : List.of(CLUB, SALON)) {
            out.printf(
                    "  %-14s %s/%s/admin   log in as %s%n",
                    business.slug(), platform.address(), business.slug(), business.ownerEmail());
        }
        out.println("  This machine   " + platform.address() + "/local   executions, schedules, mailbox, clock");
        out.println("  API            " + platform.address() + "/openapi");
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
