package io.monedero.ledger;

import static io.monedero.ledger.Club.LEDGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Ids;
import io.monedero.ledger.Proof.Difference;
import io.monedero.ledger.Proof.Law;
import io.monedero.tenancy.TestApplication;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W-11 the journal against those who get past our code, and the proof against those who get past the database. */
class FrozenJournalTest {
    private final Club club = Club.inMadrid();
    private final UUID cash = club.house(HouseAccount.cash(Ids.next()));
    private final UUID revenue = club.house(HouseAccount.revenue());

    @BeforeEach
    void aSaleAndARefund() {
        club.move("sale", cash, revenue, 2500);
        club.move("refund", revenue, cash, 500);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("W-11 the application's role cannot write the journal by itself")
    @ValueSource(
            strings = {
                "update posting set amount = amount + 1",
                "delete from posting",
                "truncate posting",
                "update journal_entry set posted_at = now()",
                "delete from journal_entry",
                "update ledger_account set balance = 1000000",
                "update ledger_account set lowest = null",
                "delete from ledger_account",
                "insert into journal_entry (entry_id, idempotency_key, cause, posted_at) values (gen_random_uuid(), 'x', 'x', now())",
                "insert into ledger_account (account_id, code, normal_side, asset) values (gen_random_uuid(), 'x', 'D', 'EUR')",
                "insert into posting (account_id, account_seq, entry_id, amount, balance_after)"
                        + " values (gen_random_uuid(), 1, gen_random_uuid(), 1, 1)"
            })
    void noWayAround(String statement) {
        assertThatThrownBy(() -> asApplication(statement)).hasMessageContaining("permission denied");
    }

    @Test
    @DisplayName("W-11 the database itself refuses an entry that does not balance")
    void unbalanced() throws SQLException {
        assertThatThrownBy(() -> asApplication(posting("EUR", 300, -299))).hasMessageContaining("does not balance: 1");
        asApplication(posting("EUR", 300, -300));
        assertThat(club.balance(cash)).isEqualTo(2300);
    }

    @Test
    @DisplayName("W-11 the database itself refuses an entry in another currency than its accounts count")
    void otherAsset() {
        assertThatThrownBy(() -> asApplication(posting("USD", 300, -300)))
                .hasMessageContaining("does not count in EUR");
    }

    @Test
    @DisplayName(
            "W-11 an entry by itself is refused for the same: another sum than zero, another currency, legs out of order")
    void oneEntry() throws SQLException {
        assertThatThrownBy(() -> asApplication(one("EUR", cash, revenue, -299)))
                .hasMessageContaining("does not balance: 1");
        assertThatThrownBy(() -> asApplication(one("USD", cash, revenue, -300)))
                .hasMessageContaining("does not count in EUR");
        assertThatThrownBy(() -> asApplication(one("EUR", revenue, cash, -300)))
                .hasMessageContaining("legs are not sorted");
        assertThatThrownBy(() -> asApplication(one("EUR", cash, cash, -300)))
                .hasMessageContaining("legs are not sorted");
        assertThat(proof()).isEmpty();
        assertThat(LEDGER.prove(club.tenant()).entries()).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "T-02 an entry brings its business along for itself alone: the next statement of its connection sees nothing")
    void nothingLeftBehind() throws SQLException {
        try (var connection = TestApplication.database().as("monedero_app").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(one("EUR", cash, revenue, -300));
            try (var rows = statement.executeQuery("select count(*), current_tenant() from ledger_account")) {
                rows.next();
                assertThat(rows.getLong(1)).isZero();
                assertThat(rows.getString(2)).isNull();
            }
        }
        assertThat(club.balance(cash)).isEqualTo(2300);
    }

    @Test
    @DisplayName(
            "T-02 a transaction of one business posts nothing for another, nor does one that names a business falsely")
    void anothersEntry() {
        Club other = Club.inMadrid();
        UUID till = other.house(HouseAccount.cash(Ids.next()));
        UUID sales = other.house(HouseAccount.revenue());

        assertThatThrownBy(() -> asApplication(one(other, "EUR", till, sales, -300)))
                .hasMessageContaining("cannot serve tenant");
        assertThatThrownBy(() -> asApplication(one(club, "EUR", till, sales, -300)))
                .hasMessageContaining("no ledger account");
        assertThat(LEDGER.prove(other.tenant()).entries()).isZero();
        assertThat(LEDGER.prove(club.tenant()).entries()).isEqualTo(2);
    }

    @Test
    @DisplayName("W-11 the proof finds a balance that somebody changed behind the journal")
    void changedBalance() throws SQLException {
        assertThat(proof()).isEmpty();
        asAdministrator("update monedero.ledger_account set balance = balance + 7 where account_id = ?", cash);
        assertThat(proof())
                .singleElement()
                .satisfies(difference -> assertThat(difference)
                        .extracting(Difference::law, Difference::expected, Difference::found)
                        .containsExactly(Law.BALANCE, 2000L, 2007L));
    }

    @Test
    @DisplayName("W-11 the proof finds a posting that somebody changed")
    void changedPosting() throws SQLException {
        asAdministrator(
                "update monedero.posting set amount = amount + 7 where account_seq = 1 and account_id = ?", cash);
        assertThat(proof())
                .extracting(Difference::law)
                .containsExactly(Law.BALANCE, Law.ENTRY, Law.RUNNING_BALANCE, Law.TRIAL_BALANCE);
    }

    @Test
    @DisplayName("W-11 the proof finds postings that somebody deleted, the last one too")
    void deletedPosting() throws SQLException {
        asAdministrator("delete from monedero.posting where account_seq = 2 and account_id = ?", cash);
        assertThat(proof())
                .extracting(Difference::law)
                .containsExactly(Law.BALANCE, Law.ENTRY, Law.SEQUENCE, Law.TRIAL_BALANCE);
    }

    @Test
    @DisplayName("W-11 the proof finds postings whose entry somebody deleted, or whose account")
    void orphans() throws SQLException {
        UUID sale = club.statement(cash).getLast().entryId();
        asAdministrator("delete from monedero.journal_entry where entry_id = ?", sale);
        assertThat(proof())
                .singleElement()
                .satisfies(difference -> assertThat(difference)
                        .extracting(Difference::law, Difference::where, Difference::found)
                        .containsExactly(Law.ORPHAN, sale.toString(), 2L));
        asAdministrator("delete from monedero.ledger_account where account_id = ?", revenue);
        assertThat(proof()).extracting(Difference::law).containsOnlyOnce(Law.TRIAL_BALANCE);
    }

    @Test
    @DisplayName("W-11 the proof finds a balance beyond its minimum")
    void beyondMinimum() throws SQLException {
        UUID wallet = club.wallet("Olena", 1000);
        asAdministrator("update monedero.ledger_account set highest = -1001 where account_id = ?", wallet);
        assertThat(proof())
                .singleElement()
                .satisfies(difference -> assertThat(difference)
                        .extracting(Difference::law, Difference::expected, Difference::found)
                        .containsExactly(Law.MINIMUM, -1001L, -1000L));
    }

    private List<Difference> proof() {
        return LEDGER.prove(club.tenant()).differences();
    }

    private String posting(String asset, long debit, long credit) {
        return """
                select post_entries(array[gen_random_uuid()], array['by hand'], array['x'], array[null::uuid],
                    array[null::uuid], array[null::uuid], array[null::uuid], array['%s'], now(),
                    array[1, 1], array['%s', '%s']::uuid[], array[%d, %d]::bigint[], '{}')
                """.formatted(asset, cash, revenue, debit, credit);
    }

    /** In the order in which they were opened, which is that of their ids. */
    private String one(String asset, UUID debited, UUID credited, long credit) {
        return one(club, asset, debited, credited, credit);
    }

    private static String one(Club of, String asset, UUID debited, UUID credited, long credit) {
        return """
                select post_entry('%s', gen_random_uuid(), 'by hand', 'x', null, null, null, null, '%s', now(),
                    array['%s', '%s']::uuid[], array[300, %d]::bigint[], '{}')
                """.formatted(of.tenant().id(), asset, debited, credited, credit);
    }

    private void asApplication(String sql) throws SQLException {
        try (var connection = TestApplication.database().as("monedero_app").getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('monedero.tenant_id', '" + club.tenant().id() + "', false)");
            statement.execute(sql);
        }
    }

    private void asAdministrator(String sql, UUID account) throws SQLException {
        try (var connection = TestApplication.database().administrator().getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, account);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
