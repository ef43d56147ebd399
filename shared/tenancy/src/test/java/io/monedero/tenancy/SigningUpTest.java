package io.monedero.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.monedero.embedded.EmbeddedDatabase;
import io.monedero.kernel.Refused;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SigningUpTest {
    private static EmbeddedDatabase database;
    private static ApplicationContext context;
    private static SigningUp signingUp;
    private static Staff staff;
    private static Tenants tenants;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.temporary();
        context = ApplicationContext.run(database.properties());
        signingUp = context.getBean(SigningUp.class);
        staff = context.getBean(Staff.class);
        tenants = context.getBean(Tenants.class);
    }

    @AfterAll
    static void stop() throws Exception {
        context.close();
        database.close();
    }

    @Test
    @DisplayName("T-01 a new business has a location, a register and an owner with every permission")
    void newBusinessWorks() {
        Tenant tenant = signingUp.signUp(golfClub("works"));

        assertThat(tenants.bySlug("works")).isEqualTo(tenant);
        assertThat(staff.registers(tenant.id()))
                .singleElement()
                .satisfies(register -> assertThat(register.locationName()).isEqualTo("Club works"));
        assertThat(staff.byEmail(tenant.id(), "Ana@Works.example").orElseThrow().permissions())
                .containsExactlyInAnyOrder(Permission.values());
    }

    @Test
    @DisplayName("T-01 a slug that is taken is refused and nothing of the second business stays")
    void slugTaken() {
        signingUp.signUp(golfClub("taken"));

        assertThatThrownBy(() -> signingUp.signUp(golfClub("taken")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("slug"));
        assertThat(tenants.membershipsOf("ana@taken.example")).hasSize(1);
    }

    @Test
    @DisplayName("T-02 staff of one business are nobody in another")
    void staffAreOfOneBusiness() {
        signingUp.signUp(golfClub("first"));
        Tenant second = signingUp.signUp(golfClub("second"));

        assertThat(staff.byEmail(second.id(), "ana@first.example")).isEmpty();
        assertThat(staff.all(second.id())).extracting(Staff.Entry::email).containsExactly("ana@second.example");
    }

    @Test
    @DisplayName("T-02 a transaction of one tenant cannot open one of another inside")
    void noNestingAcrossTenants() {
        Tenant first = signingUp.signUp(golfClub("outer"));
        Tenant second = signingUp.signUp(golfClub("inner"));
        TenantTransactions transactions = context.getBean(TenantTransactions.class);

        assertThatThrownBy(() -> transactions.read(first.id(), () -> transactions.read(second.id(), () -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("T-04 a role allows what it was given and no more, from the next request on")
    void roles() {
        Tenant tenant = signingUp.signUp(golfClub("roles"));
        var desk = staff.addRole(tenant, "Desk", Set.of(Permission.SELL, Permission.TAKE_PAYMENT));
        staff.add(tenant, "Bea", "bea@roles.example", desk.id());

        StaffMember bea = staff.byEmail(tenant.id(), "bea@roles.example").orElseThrow();
        assertThat(bea.permissions()).containsExactlyInAnyOrder(Permission.SELL, Permission.TAKE_PAYMENT);
        assertThatThrownBy(() -> bea.require(Permission.CANCEL_TOP_UP)).isInstanceOf(Refused.class);

        staff.allow(tenant, desk.id(), Set.of());
        assertThat(staff.byEmail(tenant.id(), "bea@roles.example").orElseThrow().permissions())
                .isEmpty();
    }

    private static SignUp golfClub(String slug) {
        return new SignUp("Club " + slug, slug, "ES", "EUR", "Europe/Madrid", "es", "Ana", "ana@" + slug + ".example");
    }
}
