package io.monedero.wallet;

import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Ids;
import io.monedero.ledger.HouseAccount;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToppingUpTest {
    private final ToppingUp toppingUp = School.bean(ToppingUp.class);
    private final School school = School.inKyiv();
    private final CustomerAccount account = school.account("Олена");

    @Test
    @DisplayName("W-04 1,000 in cash are in the drawer, in the account and in the register's movements")
    void cash() {
        AccountOperation topUp = school.topUp(account, 1000, school.cash());

        assertThat(school.balance(account)).isEqualTo(school.hryvnias(1000));
        assertThat(school.balance(HouseAccount.cash(school.register().registerId())))
                .isEqualTo(school.hryvnias(1000));
        assertThat(school.movements("account-top-up")).isEqualTo(1000_00);
        assertThat(topUp.amount()).isEqualTo(school.hryvnias(1000));
        assertThat(topUp.balance()).isEqualTo(school.hryvnias(1000));
        assertThat(topUp.receipt()).isTrue();
        assertThat(topUp.registerName()).isEqualTo("1");
        assertThat(topUp.methodName()).isEqualTo("cash");
        assertThat(topUp.staffName()).isEqualTo("Ana");
        assertThat(topUp.locationId()).isEqualTo(school.register().locationId());
    }

    @Test
    @DisplayName("W-04 by card the money is not in the drawer")
    void card() {
        school.topUp(account, 300, school.card());

        assertThat(school.balance(account)).isEqualTo(school.hryvnias(300));
        assertThat(school.balance(HouseAccount.cash(school.register().registerId())))
                .isEqualTo(school.hryvnias(0));
        assertThat(school.balance(HouseAccount.card(school.card()))).isEqualTo(school.hryvnias(300));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "W-04 an account is not filled from an account, a voucher, or a gateway whose money is still on its way")
    @ValueSource(strings = {"account", "voucher", "gateway"})
    void notWithThese(String kind) {
        UUID method = school.method(Ids.next(), kind);

        assertThat(refused("method-not-for-top-up", () -> school.topUp(account, 10, method))
                        .field())
                .isEqualTo("methodId");
    }

    @Test
    @DisplayName("W-04 a method that is out of use tops nothing up")
    void inactive() {
        school.write(
                "update monedero.payment_method set active = false where method_id = ? and tenant_id = ? and kind = ?",
                school.card(),
                "card");

        refused("method-not-for-top-up", () -> school.topUp(account, 10, school.card()));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("W-04 nothing and less than nothing is no top-up")
    @ValueSource(longs = {0, -5})
    void amounts(long amount) {
        assertThat(refused("amount-not-positive", () -> school.topUp(account, amount, school.cash()))
                        .field())
                .isEqualTo("amount");
    }

    @Test
    @DisplayName("W-01 an account is filled only where its type may be used")
    void elsewhere() {
        refused(
                "account-not-for-location",
                () -> toppingUp.topUp(
                        school.tenant(),
                        new TopUp(
                                account.id(),
                                school.hryvnias(10),
                                school.cash(),
                                school.otherRegister(),
                                false,
                                school.staff())));
    }

    @Test
    @DisplayName("W-04 accounts, methods and registers that do not exist here are named")
    void unknown() {
        School other = School.inKyiv();
        CustomerAccount foreign = other.account("Іван");

        refused("unknown-account", () -> school.topUp(foreign, 10, school.cash()));
        refused("unknown-payment-method", () -> school.topUp(account, 10, other.cash()));
        refused(
                "unknown-register",
                () -> toppingUp.topUp(
                        school.tenant(),
                        new TopUp(
                                account.id(),
                                school.hryvnias(10),
                                school.cash(),
                                other.register().registerId(),
                                false,
                                school.staff())));
        assertThat(other.balance(foreign)).isEqualTo(school.hryvnias(0));
    }
}
