package io.monedero.functions.backoffice.bookings;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.booking.BookingType;
import io.monedero.booking.BookingTypes;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.TreatmentSessions;
import io.monedero.functions.backoffice.BrowsedBusiness;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BookingPagesTest {

    @Test
    @DisplayName("C-08 a type of booking is added with its hours and shown again; what is wrong keeps what was typed")
    void bookingTypes() {
        Salon salon = Salon.open("booking-types");
        Answer crossed = salon.send("booking-types/new", salon.court("19:00", "09:00"));
        assertThat(crossed.status()).isEqualTo(422);
        assertThat(crossed.body()).contains("value=\"19:00\"", "later than the start");
        assertThat(salon.types()).isEmpty();

        Answer added = salon.send("booking-types/new", salon.court("09:00", "21:00"));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        BookingType type = salon.types().getFirst();
        assertThat(type.details().openings()).hasSize(1);
        assertThat(salon.get("booking-types").body()).contains("Padel court", "60, 90");
        assertThat(salon.get("booking-types/" + type.id()).body())
                .contains("value=\"09:00\"", "value=\"60, 90\"", "value=\"24\"", "without booking anything");
    }

    @Test
    @DisplayName("C-09 the sessions of a treatment are kept, and the treatment costs what they cost together")
    void sessions() {
        Salon salon = Salon.open("sessions-page");
        String place = "products/" + salon.product().id() + "/sessions";

        Answer saved = salon.send(
                place, "key", key(), "version", "1", "name", "First", "price", "50", "name", "Second", "price", "40",
                "name", "", "price", "");
        assertThat(saved.status()).as(saved.body()).isEqualTo(303);
        assertThat(salon.product().details().price()).isEqualTo(salon.tenant().money(9000));
        assertThat(salon.get(place).body()).contains("value=\"First\"", "value=\"40,00\"");
        Answer wrong = salon.send(place, "key", key(), "version", "2", "name", "Third", "price", "x");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"Third\"");
        assertThat(FUNCTION.bean(TreatmentSessions.class)
                        .of(salon.tenant(), salon.product().id()))
                .hasSize(2);
    }

    /** A business with one product. */
    private record Salon(Tenant tenant, UUID productId) implements BrowsedBusiness {
        static Salon open(String slug) {
            Tenant tenant = FUNCTION.signUp(slug);
            UUID subfamily =
                    FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst().id();
            Product product = FUNCTION.bean(Products.class)
                    .create(tenant, ProductDetails.of("Padel court", subfamily, tenant.money(2800), List.of()));
            return new Salon(tenant, product.id());
        }

        Product product() {
            return FUNCTION.bean(Products.class).get(tenant, productId);
        }

        List<BookingType> types() {
            return FUNCTION.bean(BookingTypes.class).all(tenant);
        }

        String[] court(String from, String to) {
            return new String[] {
                "key",
                key(),
                "name",
                "Court hour",
                "productId",
                productId.toString(),
                "resource",
                "COURT",
                "minutes",
                "60, 90",
                "capacity",
                "4",
                "cancelHours",
                "24",
                "perDay",
                "",
                "perWeek",
                "3",
                "weekday",
                "MONDAY",
                "from",
                from,
                "to",
                to,
                "weekday",
                "MONDAY",
                "from",
                "",
                "to",
                "",
                "active",
                "true"
            };
        }
    }
}
