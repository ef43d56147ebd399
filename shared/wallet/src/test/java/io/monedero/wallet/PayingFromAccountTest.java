package io.monedero.wallet;

import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Refused;
import io.monedero.ledger.HouseAccount;
import io.monedero.ledger.Ledger;
import io.monedero.ledger.Origin;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PayingFromAccountTest {
    private final PayingFromAccount paying = School.bean(PayingFromAccount.class);
    private final Operations operations = School.bean(Operations.class);
    private final School school = School.inKyiv();
    private final CustomerAccount account = school.account("Олена");

    @Test
    @DisplayName("W-05 of 1,000 paid in, a lesson of 400 leaves 600 and a line in the history")
    void lesson() {
        school.topUp(account, 1000, school.cash());
        UUID entry = school.charge(account, 400, "lesson 1");

        assertThat(school.balance(account)).isEqualTo(school.hryvnias(600));
        assertThat(school.balance(HouseAccount.receivable())).isEqualTo(school.hryvnias(-400));
        assertThat(operations.list(school.tenant(), OperationFilter.of(account.id()), null, 10))
                .extracting(AccountOperation::kind, AccountOperation::amount, AccountOperation::balance)
                .containsExactly(
                        line(OperationKind.CHARGED, -400, 600),
                        line(OperationKind.TOPPED_UP, 1000, 1000),
                        line(OperationKind.OPENED, 0, 0));
        assertThat(operations
                        .list(school.tenant(), OperationFilter.of(account.id()), null, 1)
                        .getFirst()
                        .entryId())
                .isEqualTo(entry);
    }

    @Test
    @DisplayName("W-05 the last cent can be paid, one more is refused at the amount")
    void funds() {
        school.topUp(account, 400, school.card());

        assertThat(refused("account-without-funds", () -> school.charge(account, 401, "lesson 1")))
                .satisfies(refusal -> {
                    assertThat(refusal.field()).isEqualTo("amount");
                    assertThat(refusal.values())
                            .containsEntry("balance", "400.00 UAH")
                            .containsEntry("amount", "401.00 UAH");
                });
        school.charge(account, 400, "lesson 1");
        assertThat(school.balance(account)).isEqualTo(school.hryvnias(0));
    }

    @Test
    @DisplayName("W-05 the same payment sent twice is taken once")
    void once() {
        school.topUp(account, 1000, school.cash());

        assertThat(school.charge(account, 400, "lesson 1")).isEqualTo(school.charge(account, 400, "lesson 1"));
        assertThat(school.balance(account)).isEqualTo(school.hryvnias(600));
        assertThat(operations.list(school.tenant(), OperationFilter.of(account.id()), null, 10))
                .hasSize(3);
    }

    @Test
    @DisplayName("W-05 of 20 lessons of 100 paid at once from 700 seven are paid, each of 20 sent three times")
    void atOnce() throws Exception {
        school.topUp(account, 700, school.cash());
        AtomicInteger refusals = new AtomicInteger();

        AtOnce.run(60, number -> {
            try {
                school.charge(account, 100, "lesson " + number % 20);
            } catch (Refused refused) {
                assertThat(refused.refusal().code()).isEqualTo("account-without-funds");
                refusals.incrementAndGet();
            }
        });

        assertThat(school.balance(account)).isEqualTo(school.hryvnias(0));
        assertThat(refusals).hasValue(13 * 3);
        assertThat(operations.totals(school.tenant(), OperationFilter.of(account.id())))
                .contains(new OperationTotal(OperationKind.CHARGED, 7, school.hryvnias(-700)));
        assertThat(School.bean(Ledger.class).prove(school.tenant()).differences())
                .isEmpty();
    }

    @Test
    @DisplayName("W-01 an account pays only at branches of its type, and on the web, where no branch is")
    void locations() {
        school.topUp(account, 1000, school.cash());
        var atOther = new Origin(school.staff(), school.otherLocation(), school.otherRegister());

        assertThat(refused(
                                "account-not-for-location",
                                () -> paying.charge(school.tenant(), school.charging(account, 100, "other", atOther)))
                        .field())
                .isEqualTo("accountId");
        paying.charge(school.tenant(), school.charging(account, 100, "web", Origin.NOBODY));
        assertThat(school.balance(account)).isEqualTo(school.hryvnias(900));
        assertThat(School.bean(Accounts.class)
                        .ofCustomer(school.tenant(), account.customerId(), school.otherLocation()))
                .isEmpty();
        assertThat(School.bean(Accounts.class)
                        .ofCustomer(
                                school.tenant(),
                                account.customerId(),
                                school.register().locationId()))
                .hasSize(1);
    }

    @Test
    @DisplayName("W-05 an account of another business, or the business' own, pays nothing")
    void unknown() {
        CustomerAccount foreign = School.inKyiv().account("Іван");

        refused("unknown-account", () -> school.charge(foreign, 1, "theft"));
        refused("amount-not-positive", () -> school.charge(account, 0, "nothing"));
        refused(
                "unknown-account",
                () -> paying.charge(
                        school.tenant(),
                        new Charge(
                                school.house(HouseAccount.revenue()),
                                school.hryvnias(1),
                                school.house(HouseAccount.receivable()),
                                "house",
                                "payment",
                                UUID.randomUUID(),
                                school.origin())));
    }

    private org.assertj.core.groups.Tuple line(OperationKind kind, long amount, long balance) {
        return org.assertj.core.groups.Tuple.tuple(kind, school.hryvnias(amount), school.hryvnias(balance));
    }
}
