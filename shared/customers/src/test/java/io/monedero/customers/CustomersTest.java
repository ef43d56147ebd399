package io.monedero.customers;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomersTest {
    private static final CustomerDetails MARTA = new CustomerDetails(
            " Marta Ruiz ",
            "Marta@Example.ES",
            "+34 600 000 000",
            "12345678z",
            "Calle Mayor 1",
            LocalDate.of(1992, 2, 29),
            "es",
            List.of("socio", "socio", "junior"));

    private final Customers customers = bean(Customers.class);
    private final Tenant club = TestApplication.signUp();

    @Test
    @DisplayName("S-01 a customer is kept as one writes them down: without blanks, mail in lower case, tags once")
    void kept() {
        Customer marta = customers.create(club, MARTA);

        assertThat(customers.get(club.id(), marta.id())).isEqualTo(marta);
        assertThat(marta.details().name()).isEqualTo("Marta Ruiz");
        assertThat(marta.details().email()).isEqualTo("marta@example.es");
        assertThat(marta.details().taxId()).isEqualTo("12345678Z");
        assertThat(marta.details().tags()).containsExactly("junior", "socio");
    }

    @Test
    @DisplayName("S-01 customers are found by part of the name, mail, telephone, tax id and tag")
    void found() {
        Customer marta = customers.create(club, MARTA);
        customers.create(club, CustomerDetails.named("Pedro"));

        for (String text : List.of("arta r", "MARTA@example.es", "+34 600 000 000", "12345678Z")) {
            assertThat(customers.list(club.id(), text, null, null, 9)).containsExactly(marta);
        }
        assertThat(customers.list(club.id(), null, "socio", null, 9)).containsExactly(marta);
        assertThat(customers.list(club.id(), "_", null, null, 9)).isEmpty();
    }

    @Test
    @DisplayName("S-01 who changes a customer that somebody else changed meanwhile is refused")
    void changedMeanwhile() {
        Customer marta = customers.create(club, MARTA);
        customers.update(club, marta.id(), marta.version(), CustomerDetails.named("Marta R."));

        refused("changed-meanwhile", () -> customers.update(club, marta.id(), marta.version(), MARTA));
    }

    @Test
    @DisplayName("S-01 a mail address that cannot be one is refused at its field")
    void badMail() {
        assertThat(refused(
                                "email-malformed",
                                () -> new CustomerDetails("Eva", "eva@", null, null, null, null, null, List.of()))
                        .field())
                .isEqualTo("email");
    }

    @Test
    @DisplayName("T-02 another business sees none of them")
    void foreign() {
        Customer marta = customers.create(club, MARTA);
        Tenant other = TestApplication.signUp();

        assertThat(customers.list(other.id(), null, null, null, 9)).isEmpty();
        refused("unknown-customer", () -> customers.get(other.id(), marta.id()));
    }
}
