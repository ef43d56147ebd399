package io.monedero.wallet;

import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Ids;
import io.monedero.ledger.HouseAccount;
import io.monedero.ledger.Ledger;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpeningAccountsTest {
    private final OpeningAccounts opening = School.bean(OpeningAccounts.class);
    private final Operations operations = School.bean(Operations.class);
    private final School school = School.inKyiv();
    private final UUID olena = school.customer("Олена");
    private final AccountType deposits = school.type("Депозити");

    @Test
    @DisplayName("W-02 an account is opened empty, and the history says who opened it")
    void empty() {
        CustomerAccount account = school.open(olena, deposits);

        assertThat(account.balance()).isEqualTo(school.hryvnias(0));
        assertThat(account.customerName()).isEqualTo("Олена");
        assertThat(account.typeName()).isEqualTo("Депозити");
        assertThat(account.openedByName()).isEqualTo("Ana");
        assertThat(operations.list(school.tenant(), OperationFilter.of(account.id()), null, 10))
                .singleElement()
                .satisfies(operation -> {
                    assertThat(operation.kind()).isEqualTo(OperationKind.OPENED);
                    assertThat(operation.staffId()).isEqualTo(school.staff());
                    assertThat(operation.balance()).isEqualTo(school.hryvnias(0));
                    assertThat(operation.entryId()).isNull();
                });
    }

    @Test
    @DisplayName("W-02 a balance from elsewhere is the customer's from the first moment, against opening balances")
    void openingBalance() {
        CustomerAccount account = opening.open(
                school.tenant(), school.staff(), new OpenAccount(olena, deposits.id(), school.hryvnias(750), null));

        assertThat(account.balance()).isEqualTo(school.hryvnias(750));
        assertThat(school.balance(HouseAccount.openingBalances())).isEqualTo(school.hryvnias(750));
        assertThat(operations
                        .list(school.tenant(), OperationFilter.of(account.id()), null, 10)
                        .getFirst()
                        .amount())
                .isEqualTo(school.hryvnias(750));
        assertThat(School.bean(Ledger.class).prove(school.tenant()).differences())
                .isEmpty();
    }

    @Test
    @DisplayName("W-02 a customer has one account of each type")
    void oneOfEach() {
        school.open(olena, deposits);

        assertThat(refused("account-exists", () -> school.open(olena, deposits)).field())
                .isEqualTo("typeId");
        school.open(olena, school.type("Подарунки"));
        school.open(school.customer("Тарас"), deposits);
        assertThat(School.bean(Accounts.class).ofCustomer(school.tenant(), olena, null))
                .extracting(CustomerAccount::typeName)
                .containsExactly("Депозити", "Подарунки");
    }

    @Test
    @DisplayName("W-02 eight who open the same account at once open one")
    void atOnce() throws Exception {
        AtomicInteger refusals = new AtomicInteger();
        AtOnce.run(8, number -> {
            try {
                school.open(olena, deposits);
            } catch (io.monedero.kernel.Refused refused) {
                assertThat(refused.refusal().code()).isEqualTo("account-exists");
                refusals.incrementAndGet();
            }
        });

        assertThat(refusals).hasValue(7);
        assertThat(School.bean(Accounts.class).ofCustomer(school.tenant(), olena, null))
                .hasSize(1);
    }

    @Test
    @DisplayName("W-01 an account is not opened at a branch where it could not be used")
    void elsewhere() {
        assertThat(refused(
                                "account-not-for-location",
                                () -> opening.open(
                                        school.tenant(),
                                        school.staff(),
                                        new OpenAccount(olena, deposits.id(), null, school.otherLocation())))
                        .field())
                .isEqualTo("locationId");
    }

    @Test
    @DisplayName("W-02 unknown customers and types, and customers of another business, are refused")
    void unknown() {
        UUID foreign = School.inKyiv().customer("Іван");

        refused("unknown-customer", () -> school.open(Ids.next(), deposits));
        refused("unknown-customer", () -> school.open(foreign, deposits));
        refused(
                "unknown-account-type",
                () -> opening.open(school.tenant(), school.staff(), new OpenAccount(olena, Ids.next(), null, null)));
        refused("amount-negative", () -> new OpenAccount(olena, deposits.id(), school.hryvnias(-1), null));
    }
}
