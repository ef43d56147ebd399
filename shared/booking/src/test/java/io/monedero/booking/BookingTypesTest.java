package io.monedero.booking;

import static io.monedero.tenancy.TestApplication.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.kernel.Refused;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BookingTypesTest {
    private final Tenant tenant = TestApplication.signUp();
    private final BookingTypes types = bean(BookingTypes.class);
    private final UUID court = product(tenant, "Pista de pádel");

    @Test
    @DisplayName(
            "C-08 a type of booking is kept with its product, durations, hours and limits, and changed by its version")
    void kept() {
        BookingType kept = types.create(tenant, padel("Pádel"));

        assertThat(kept.details()).isEqualTo(padel("Pádel"));
        assertThat(kept.productName()).isEqualTo("Pista de pádel");
        assertThat(kept.soldAtDesk()).isTrue();
        assertThat(kept.details().on(DayOfWeek.SATURDAY)).hasSize(2);
        assertThat(types.all(tenant)).containsExactly(kept);

        BookingType changed = types.update(tenant, kept.id(), kept.version(), padel("Pádel indoor"));
        assertThat(changed.name()).isEqualTo("Pádel indoor");
        refused(() -> types.update(tenant, kept.id(), kept.version(), padel("Late")), "changed-meanwhile");
    }

    @Test
    @DisplayName("C-08 what makes no sense is refused, and nothing is stored")
    void refusals() {
        refused(
                () -> types.create(tenant, with(List.of(), 4, List.of(), UUID.randomUUID())),
                "booking-minutes-outside");
        refused(() -> types.create(tenant, with(List.of(60), 0, List.of(), court)), "capacity-outside");
        refused(() -> types.create(tenant, with(List.of(60), 4, List.of(), UUID.randomUUID())), "unknown-product");
        refused(() -> opening(10, 9), "hours-crossed");
        refused(
                () -> types.create(tenant, with(List.of(60), 4, List.of(opening(9, 12), opening(11, 13)), court)),
                "openings-overlap");
        refused(() -> new BookingLimits(3, 2, null), "limits-crossed");
        refused(() -> new BookingLimits(0, null, null), "booking-limit-outside");
        assertThat(types.all(tenant)).isEmpty();
        types.create(tenant, padel("Pádel"));
        refused(() -> types.create(tenant, padel("Pádel")), "name-taken");
        assertThat(types.all(tenant)).hasSize(1);
    }

    @Test
    @DisplayName("T-02 another business neither sees a type nor changes it")
    void foreign() {
        BookingType kept = types.create(tenant, padel("Pádel"));
        Tenant other = TestApplication.signUp();

        assertThat(types.all(other)).isEmpty();
        refused(() -> types.get(other, kept.id()), "unknown-booking-type");
        refused(() -> types.update(other, kept.id(), 1, padel("Mine")), "unknown-booking-type");
    }

    private BookingTypeDetails padel(String name) {
        return new BookingTypeDetails(
                name,
                court,
                ResourceKind.COURT,
                List.of(60, 90),
                4,
                List.of(
                        new Opening(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(14, 0)),
                        new Opening(DayOfWeek.SATURDAY, LocalTime.of(16, 0), LocalTime.MIDNIGHT)),
                new BookingLimits(1, 3, Duration.ofHours(24)),
                true);
    }

    private static BookingTypeDetails with(List<Integer> minutes, int capacity, List<Opening> openings, UUID product) {
        return new BookingTypeDetails(
                "Tee", product, ResourceKind.TEE, minutes, capacity, openings, BookingLimits.none(), true);
    }

    private static Opening opening(int from, int to) {
        return new Opening(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static UUID product(Tenant tenant, String name) {
        UUID subfamily = bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        return bean(Products.class)
                .create(tenant, ProductDetails.of(name, subfamily, tenant.money(2800), List.of()))
                .id();
    }

    private static void refused(Runnable work, String code) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
