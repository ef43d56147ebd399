package io.monedero.catalog;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogueSetupTest {
    private final PaymentMethods methods = bean(PaymentMethods.class);

    @Test
    @DisplayName("T-01 a Spanish club starts with IVA and IRPF, a family, and five ways to pay in its language")
    void spanishClub() {
        Tenant club = TestApplication.signUp();

        assertThat(bean(Taxes.class).all(club.id()))
                .extracting(tax -> tax.details().name())
                .containsExactly("IVA 21 %", "IVA 10 %", "IVA 4 %", "IVA 0 %", "IRPF 15 %");
        assertThat(bean(Subfamilies.class).all(club.id())).hasSize(1);
        assertThat(methods.all(club.id()))
                .extracting(PaymentMethod::name)
                .containsExactly("Efectivo", "Tarjeta", "Cuenta de cliente", "Bono", "Tarjeta online");
    }

    @Test
    @DisplayName("T-01 a country whose taxes we do not know starts without any, and works")
    void unknownCountry() {
        Tenant spa = TestApplication.signUp("JP", "JPY", "Asia/Tokyo", "en");

        assertThat(bean(Taxes.class).all(spa.id())).isEmpty();
        assertThat(methods.all(spa.id())).hasSize(5);
    }

    @Test
    @DisplayName("C-10 the kind of a way to pay stays what it was")
    void kindIsFixed() {
        Tenant club = TestApplication.signUp();
        PaymentMethod cash = methods.all(club.id()).getFirst();
        PaymentMethodDetails was = cash.details();
        var wanted = new PaymentMethodDetails(
                was.name(), "", was.colour(), PaymentKind.CARD, null, false, true, false, true, null, 10, true);

        assertThat(refused("payment-kind-fixed", () -> methods.update(club, cash.id(), cash.version(), wanted))
                        .field())
                .isEqualTo("kind");
    }

    @Test
    @DisplayName("C-02 a family with subfamilies cannot be deleted")
    void familyInUse() {
        Tenant club = TestApplication.signUp();
        Families families = bean(Families.class);
        Family general = families.all(club.id()).getFirst();
        Family empty = families.create(club, new FamilyDetails("Bar", "700", true));

        refused("family-in-use", () -> families.delete(club, general.id()));
        families.delete(club, empty.id());

        assertThat(families.all(club.id())).containsExactly(general);
    }
}
