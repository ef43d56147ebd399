package io.monedero.catalog;

import static io.monedero.tenancy.TestApplication.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Refused;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TreatmentSessionsTest {
    private final Tenant tenant = TestApplication.signUp();
    private final Products products = bean(Products.class);
    private final TreatmentSessions sessions = bean(TreatmentSessions.class);
    private final Product laser = product("Depilación láser");

    @Test
    @DisplayName("C-09 a treatment of three sessions costs what they cost together, each with its own price")
    void together() {
        List<TreatmentSession> three = List.of(session("First", 5000), session("Second", 4000), session("Third", 3000));

        Product treatment = sessions.replace(tenant, laser.id(), laser.version(), three);

        assertThat(treatment.details().price()).isEqualTo(tenant.money(12000));
        assertThat(sessions.of(tenant, laser.id())).isEqualTo(three);
        Product ordinary = sessions.replace(tenant, laser.id(), treatment.version(), List.of());
        assertThat(ordinary.details().price()).isEqualTo(tenant.money(12000));
        assertThat(sessions.of(tenant, laser.id())).isEmpty();
    }

    @Test
    @DisplayName(
            "C-09 a treatment cannot be given a price that its sessions do not add up to; a late change is refused")
    void refusals() {
        Product treatment = sessions.replace(tenant, laser.id(), laser.version(), List.of(session("Only", 5000)));

        ProductDetails dearer =
                ProductDetails.of("Depilación láser", treatment.details().subfamilyId(), tenant.money(6000), List.of());
        refused(() -> products.update(tenant, laser.id(), treatment.version(), dearer), "price-of-sessions");
        refused(() -> sessions.replace(tenant, laser.id(), laser.version(), List.of()), "changed-meanwhile");
        refused(() -> sessions.replace(tenant, UUID.randomUUID(), 1, List.of()), "unknown-product");
        refused(() -> session("Gift", -1), "price-negative");
        assertThat(sessions.of(tenant, laser.id())).hasSize(1);
    }

    @Test
    @DisplayName("T-02 another business neither sees nor changes the sessions")
    void foreign() {
        sessions.replace(tenant, laser.id(), laser.version(), List.of(session("Only", 5000)));
        Tenant other = TestApplication.signUp();

        refused(() -> sessions.of(other, laser.id()), "unknown-product");
        refused(() -> sessions.replace(other, laser.id(), 2, List.of()), "unknown-product");
    }

    private TreatmentSession session(String name, long cents) {
        return new TreatmentSession(name, tenant.money(cents));
    }

    private Product product(String name) {
        UUID subfamily = bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        return products.create(tenant, ProductDetails.of(name, subfamily, tenant.money(9000), List.of()));
    }

    private static void refused(Runnable work, String code) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
