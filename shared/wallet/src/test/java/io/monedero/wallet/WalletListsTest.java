package io.monedero.wallet;

import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Ids;
import io.monedero.tenancy.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WalletListsTest {
    private final Accounts accounts = School.bean(Accounts.class);
    private final Operations operations = School.bean(Operations.class);
    private final School school = School.inKyiv();
    private final AccountType deposits = school.type("Депозити");

    @AfterEach
    void backInJune() {
        TestClock.set(Instant.parse("2026-06-15T10:00:00Z"));
    }

    @Test
    @DisplayName("W-06 the list of accounts shows every customer who has one, page by page, with count and total")
    void pages() {
        List<UUID> opened = new ArrayList<>();
        for (String name : List.of("Олена", "Тарас", "Іван", "Марія", "Оксана")) {
            CustomerAccount account = school.open(school.customer(name), deposits);
            school.topUp(account, 10, school.cash());
            opened.add(account.id());
        }
        List<UUID> listed = new ArrayList<>();
        UUID after = null;
        for (int page = 0; page < 3; page++) {
            List<CustomerAccount> shown = accounts.list(school.tenant(), AccountFilter.ALL, after, 2);
            shown.forEach(account -> listed.add(account.id()));
            after = shown.getLast().id();
        }

        assertThat(listed).containsExactlyElementsOf(opened.reversed());
        assertThat(accounts.list(school.tenant(), AccountFilter.ALL, after, 2)).isEmpty();
        assertThat(accounts.totals(school.tenant(), AccountFilter.ALL))
                .isEqualTo(new AccountTotals(5, school.hryvnias(50)));
    }

    @Test
    @DisplayName("W-06 W-10 accounts are found by type, by part of the customer's name and by the sign of the balance")
    void accountFilters() {
        CustomerAccount olena = school.open(school.customer("Олена Коваль"), deposits);
        CustomerAccount gifts = school.open(olena.customerId(), school.type("Подарунки"));
        school.open(school.customer("100% _Тарас"), deposits);
        school.topUp(olena, 10, school.cash());

        assertThat(ids(new AccountFilter(deposits.id(), "КОВ", null))).containsExactly(olena.id());
        assertThat(ids(new AccountFilter(null, "олена", null))).containsExactly(gifts.id(), olena.id());
        assertThat(ids(new AccountFilter(null, "%", null))).hasSize(1);
        assertThat(ids(new AccountFilter(null, null, BalanceSign.POSITIVE))).containsExactly(olena.id());
        assertThat(ids(new AccountFilter(null, null, BalanceSign.ZERO)))
                .hasSize(2)
                .contains(gifts.id());
        assertThat(ids(new AccountFilter(null, null, BalanceSign.NEGATIVE))).isEmpty();
        assertThat(accounts.totals(school.tenant(), new AccountFilter(null, null, BalanceSign.NEGATIVE)))
                .isEqualTo(new AccountTotals(0, school.hryvnias(0)));
    }

    @Test
    @DisplayName("W-06 the list of operations is filtered by the business' days, kind, account and staff, with totals")
    void operationFilters() {
        TestClock.set(Instant.parse("2026-03-01T10:00:00Z"));
        CustomerAccount olena = school.open(school.customer("Олена"), deposits);
        // Midnight in Kyiv is 22:00 in Greenwich.
        TestClock.set(Instant.parse("2026-03-01T21:59:59Z"));
        school.topUp(olena, 100, school.cash());
        TestClock.set(Instant.parse("2026-03-01T22:00:00Z"));
        school.topUp(olena, 20, school.card());
        school.charge(olena, 7, "lesson");

        LocalDate first = LocalDate.parse("2026-03-01");
        LocalDate second = LocalDate.parse("2026-03-02");
        assertThat(amounts(new OperationFilter(null, first, null, null, null))).containsExactly(100L, 0L);
        assertThat(amounts(new OperationFilter(second, second, null, null, null)))
                .containsExactly(-7L, 20L);
        assertThat(amounts(new OperationFilter(null, null, OperationKind.TOPPED_UP, olena.id(), school.staff())))
                .containsExactly(20L, 100L);
        assertThat(amounts(new OperationFilter(null, null, null, null, Ids.next())))
                .isEmpty();
        assertThat(operations.totals(school.tenant(), OperationFilter.ALL))
                .containsExactly(
                        new OperationTotal(OperationKind.OPENED, 1, school.hryvnias(0)),
                        new OperationTotal(OperationKind.TOPPED_UP, 2, school.hryvnias(120)),
                        new OperationTotal(OperationKind.CHARGED, 1, school.hryvnias(-7)));
    }

    @Test
    @DisplayName("W-06 operations of one instant are read page by page, none twice and none forgotten")
    void operationPages() {
        CustomerAccount olena = school.open(school.customer("Олена"), deposits);
        for (int lesson = 1; lesson <= 5; lesson++) {
            school.topUp(olena, lesson, school.cash());
        }
        List<Long> read = new ArrayList<>();
        @Nullable UUID after = null;
        for (int page = 0; page < 2; page++) {
            List<AccountOperation> shown = operations.list(school.tenant(), OperationFilter.ALL, after, 3);
            shown.forEach(operation -> read.add(operation.amount().minor() / 100));
            after = shown.getLast().id();
        }
        assertThat(read).containsExactly(5L, 4L, 3L, 2L, 1L, 0L);
    }

    @Test
    @DisplayName("T-02 another business sees none of it")
    void foreign() {
        CustomerAccount olena = school.account("Олена");
        AccountOperation topUp = school.topUp(olena, 5, school.cash());
        School other = School.inKyiv();

        assertThat(accounts.list(other.tenant(), AccountFilter.ALL, null, 10)).isEmpty();
        assertThat(accounts.ofCustomer(other.tenant(), olena.customerId(), null))
                .isEmpty();
        assertThat(operations.list(other.tenant(), OperationFilter.ALL, null, 10))
                .isEmpty();
        refused("unknown-account", () -> accounts.get(other.tenant(), olena.id()));
        refused("unknown-operation", () -> operations.get(other.tenant(), topUp.id()));
    }

    private List<UUID> ids(AccountFilter filter) {
        return accounts.list(school.tenant(), filter, null, 10).stream()
                .map(CustomerAccount::id)
                .toList();
    }

    private List<Long> amounts(OperationFilter filter) {
        return operations.list(school.tenant(), filter, null, 10).stream()
                .map(operation -> operation.amount().minor() / 100)
                .toList();
    }
}
