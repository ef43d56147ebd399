package io.monedero.wallet;

import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Ids;
import io.monedero.tenancy.TestApplication;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTypesTest {
    private final AccountTypes types = School.bean(AccountTypes.class);
    private final School school = School.inKyiv();

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("W-01 a new business has a type of account in its language, usable where it begins")
    @CsvSource({"en, Account", "es, Monedero", "pt, Conta", "uk, Рахунок"})
    void fromTheStart(String language, String name) {
        var tenant = TestApplication.signUp("ES", "EUR", "Europe/Madrid", language);

        assertThat(types.all(tenant.id()))
                .extracting(AccountType::details)
                .containsExactly(new AccountTypeDetails(
                        name, Set.of(TestApplication.registerOf(tenant).locationId())));
    }

    @Test
    @DisplayName("W-01 a type has a name and the branches where it may be used, and both can change")
    void changed() {
        AccountType type = school.type("Депозити");
        var wanted = new AccountTypeDetails("Аванси", Set.of(school.register().locationId(), school.otherLocation()));

        AccountType after = types.update(school.tenant(), type.id(), type.version(), wanted);

        assertThat(after.details()).isEqualTo(wanted);
        assertThat(types.get(school.tenant().id(), type.id())).isEqualTo(after);
        refused("changed-meanwhile", () -> types.update(school.tenant(), type.id(), type.version(), type.details()));
    }

    @Test
    @DisplayName("W-01 no two types of one name, created or renamed")
    void nameTaken() {
        AccountType type = school.type("Депозити");
        AccountType other = school.type("Подарунки");

        refused("name-taken", () -> school.type(" Депозити "));
        refused("name-taken", () -> types.update(school.tenant(), other.id(), other.version(), type.details()));
    }

    @Test
    @DisplayName("W-01 a type is usable somewhere, and only at branches that exist here")
    void locations() {
        UUID foreign = School.inKyiv().otherLocation();

        refused("locations-missing", () -> new AccountTypeDetails("Депозити", Set.of()));
        assertThat(refused(
                                "unknown-location",
                                () -> types.create(
                                        school.tenant(),
                                        new AccountTypeDetails(
                                                "Депозити",
                                                Set.of(school.register().locationId(), foreign))))
                        .field())
                .isEqualTo("locations");
        assertThat(types.all(school.tenant().id())).hasSize(1);
    }

    @Test
    @DisplayName("T-02 a type of another business does not exist")
    void foreign() {
        AccountType foreign = School.inKyiv().type("Депозити");

        refused("unknown-account-type", () -> types.get(school.tenant().id(), foreign.id()));
        refused(
                "unknown-account-type",
                () -> types.update(school.tenant(), foreign.id(), foreign.version(), foreign.details()));
        refused("unknown-account-type", () -> types.get(school.tenant().id(), Ids.next()));
    }
}
