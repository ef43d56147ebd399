package io.monedero.wallet;

import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refused;
import io.monedero.ledger.HouseAccount;
import io.monedero.ledger.Ledger;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CancellingTopUpsTest {
    private final CancellingTopUps cancelling = School.bean(CancellingTopUps.class);
    private final Operations operations = School.bean(Operations.class);
    private final School school = School.inKyiv();
    private final CustomerAccount account = school.account("Олена");

    @Test
    @DisplayName("W-07 a cancelled top-up goes back where it came from, and the history keeps both")
    void both() {
        AccountOperation topUp = school.topUp(account, 500, school.cash());

        AccountOperation cancellation = cancel(topUp);

        assertThat(school.balance(account)).isEqualTo(school.hryvnias(0));
        assertThat(school.balance(HouseAccount.cash(school.register().registerId())))
                .isEqualTo(school.hryvnias(0));
        assertThat(school.movements("account-top-up")).isEqualTo(500_00);
        assertThat(school.movements("account-top-up-cancelled")).isEqualTo(-500_00);
        assertThat(cancellation.cancels()).isEqualTo(topUp.id());
        assertThat(cancellation.amount()).isEqualTo(school.hryvnias(-500));
        assertThat(operations.list(school.tenant(), OperationFilter.of(account.id()), null, 10))
                .extracting(AccountOperation::kind, AccountOperation::cancelled)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(OperationKind.TOP_UP_CANCELLED, false),
                        org.assertj.core.groups.Tuple.tuple(OperationKind.TOPPED_UP, true),
                        org.assertj.core.groups.Tuple.tuple(OperationKind.OPENED, false));
    }

    @Test
    @DisplayName("W-07 by card it goes back to the card")
    void card() {
        cancel(school.topUp(account, 500, school.card()));

        assertThat(school.balance(HouseAccount.card(school.card()))).isEqualTo(school.hryvnias(0));
    }

    @Test
    @DisplayName("W-07 a top-up is cancelled once, also by eight at once and with money of others in the account")
    void once() throws Exception {
        AccountOperation topUp = school.topUp(account, 500, school.cash());
        school.topUp(account, 800, school.cash());
        AtomicInteger refusals = new AtomicInteger();

        AtOnce.run(8, number -> {
            try {
                cancel(topUp);
            } catch (Refused refused) {
                assertThat(refused.refusal().code()).isEqualTo("top-up-cancelled-before");
                refusals.incrementAndGet();
            }
        });

        assertThat(refusals).hasValue(7);
        assertThat(school.balance(account)).isEqualTo(school.hryvnias(800));
        assertThat(school.movements("account-top-up-cancelled")).isEqualTo(-500_00);
        assertThat(School.bean(Ledger.class).prove(school.tenant()).differences())
                .isEmpty();
    }

    @Test
    @DisplayName("W-07 what is spent cannot be cancelled any more, until it is there again")
    void spent() {
        AccountOperation topUp = school.topUp(account, 500, school.cash());
        school.charge(account, 1, "lesson");

        refused("account-without-funds", () -> cancel(topUp));
        assertThat(school.movements("account-top-up-cancelled")).isZero();
        school.topUp(account, 1, school.cash());
        cancel(topUp);
        assertThat(school.balance(account)).isEqualTo(school.hryvnias(0));
    }

    @Test
    @DisplayName("W-07 only top-ups can be cancelled, and only those of this business")
    void onlyTopUps() {
        school.topUp(account, 500, school.cash());
        school.charge(account, 100, "lesson");
        AccountOperation foreign = foreignTopUp();

        refused("not-a-top-up", () -> cancel(latest()));
        AccountOperation cancellation = cancel(
                operations
                        .list(school.tenant(), OperationFilter.of(account.id()), null, 10)
                        .get(1),
                100);
        refused("not-a-top-up", () -> cancel(cancellation));
        refused("unknown-operation", () -> cancel(foreign));
        refused("unknown-operation", () -> cancelling.cancel(school.tenant(), Ids.next(), school.staff()));
    }

    private static AccountOperation foreignTopUp() {
        School other = School.inKyiv();
        return other.topUp(other.account("Іван"), 5, other.cash());
    }

    private AccountOperation latest() {
        return operations
                .list(school.tenant(), OperationFilter.of(account.id()), null, 1)
                .getFirst();
    }

    private AccountOperation cancel(AccountOperation topUp, long missing) {
        school.topUp(account, missing, school.cash());
        return cancel(topUp);
    }

    private AccountOperation cancel(AccountOperation topUp) {
        UUID id = topUp.id();
        return cancelling.cancel(school.tenant(), id, school.staff());
    }
}
