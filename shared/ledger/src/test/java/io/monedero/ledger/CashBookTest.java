package io.monedero.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.ledger.CashMovement.Article;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.tenancy.TestApplication;
import io.monedero.tenancy.TestClock;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CashBookTest {
    private final CashBook book = TestApplication.bean(CashBook.class);
    private final TenantTransactions transactions = TestApplication.bean(TenantTransactions.class);
    private final Club club = Club.inMadrid();
    private final Register register = TestApplication.registerOf(club.tenant());
    private final UUID staff = TestApplication.ownerOf(club.tenant()).id();
    private final UUID method = Ids.next();
    private final UUID cause = Ids.next();

    @BeforeEach
    void aWayToPay() throws SQLException {
        try (var connection = TestApplication.database().administrator().getConnection();
                var statement = connection.prepareStatement(
                        "insert into monedero.payment_method (tenant_id, method_id, name, kind) values (?, ?, 'Cash', 'cash')")) {
            statement.setObject(1, club.tenant().id().value());
            statement.setObject(2, method);
            statement.executeUpdate();
        }
    }

    @Test
    @DisplayName("W-04 the book says what came and went at a register, when, by what method, why and by whom")
    void movements() throws SQLException {
        UUID sale = entry("sale", 2500);
        UUID back = entry("back", 1000);

        TestClock.set(Instant.parse("2026-06-15T10:00:00Z"));
        book.record(club.tenant(), movement(Article.ACCOUNT_TOP_UP, club.euros(2500), sale));
        TestClock.set(Instant.parse("2026-06-15T11:00:00Z"));
        book.record(club.tenant(), movement(Article.ACCOUNT_TOP_UP_CANCELLED, club.euros(-1000), back));

        assertThat(lines())
                .containsExactly(
                        new Line(
                                register.registerId(),
                                "account-top-up",
                                2500,
                                sale,
                                Instant.parse("2026-06-15T10:00:00Z")),
                        new Line(
                                register.registerId(),
                                "account-top-up-cancelled",
                                -1000,
                                back,
                                Instant.parse("2026-06-15T11:00:00Z")));
    }

    @Test
    @DisplayName("W-04 a movement is written with its posting or not at all")
    void together() throws SQLException {
        assertThatThrownBy(() -> transactions.write(club.tenant().id(), () -> {
                    book.record(club.tenant(), movement(Article.SALE, club.euros(100), entry("sale", 100)));
                    throw new IllegalStateException("drawer stuck");
                }))
                .hasMessage("drawer stuck");
        assertThat(lines()).isEmpty();
    }

    @Test
    @DisplayName("T-02 nothing is booked at the register of another business, nor for an entry of its")
    void foreign() throws SQLException {
        Club other = Club.inMadrid();
        UUID mine = entry("sale", 100);
        assertThatThrownBy(() -> book.record(other.tenant(), movement(Article.SALE, other.euros(100), mine)))
                .hasStackTraceContaining("foreign key");
        assertThat(lines()).isEmpty();
    }

    @Test
    @DisplayName("W-04 a movement of nothing is none")
    void nothing() throws SQLException {
        UUID sale = entry("sale", 100);
        assertThatThrownBy(() -> book.record(club.tenant(), movement(Article.SALE, club.euros(0), sale)))
                .hasStackTraceContaining("cash_movement_amount_check");
        assertThat(lines()).isEmpty();
    }

    private UUID entry(String key, long cents) {
        return club.move(
                key, club.house(HouseAccount.cash(register.registerId())), club.house(HouseAccount.revenue()), cents);
    }

    private CashMovement movement(Article article, Money amount, UUID entry) {
        return new CashMovement(register.registerId(), method, article, amount, cause, entry, staff);
    }

    private record Line(UUID registerId, String article, long amount, UUID entryId, Instant at) {}

    /** Those of this test's method, cause and staff, the oldest first. */
    private List<Line> lines() throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (var connection = TestApplication.database().administrator().getConnection();
                var statement = connection.prepareStatement("""
                        select register_id, article, amount, entry_id, moved_at from monedero.cash_movement
                        where tenant_id = ? and method_id = ? and cause_id = ? and staff_id = ?
                        order by moved_at
                        """)) {
            statement.setObject(1, club.tenant().id().value());
            statement.setObject(2, method);
            statement.setObject(3, cause);
            statement.setObject(4, staff);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(new Line(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getLong(3),
                            rows.getObject(4, UUID.class),
                            rows.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return lines;
    }
}
