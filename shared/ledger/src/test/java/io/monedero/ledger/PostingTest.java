package io.monedero.ledger;

import static io.monedero.ledger.Club.LEDGER;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.tenancy.TestApplication;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostingTest {
    private final Club club = Club.inMadrid();
    private final UUID cash = club.house(HouseAccount.cash(Ids.next()));
    private final UUID revenue = club.house(HouseAccount.revenue());

    @Test
    @DisplayName("W-11 each account sees an entry from its own side")
    void sides() {
        UUID entry = club.move("sale 1", cash, revenue, 2500);

        assertThat(club.balance(cash)).isEqualTo(2500);
        assertThat(club.balance(revenue)).isEqualTo(2500);
        assertThat(club.statement(revenue)).singleElement().satisfies(line -> {
            assertThat(line.seq()).isEqualTo(1);
            assertThat(line.entryId()).isEqualTo(entry);
            assertThat(line.cause()).isEqualTo("test");
            assertThat(line.amount()).isEqualTo(club.euros(2500));
            assertThat(line.balance()).isEqualTo(club.euros(2500));
        });
    }

    @Test
    @DisplayName("W-11 a key seen before answers its first entry and moves nothing, whatever it says now")
    void replay() {
        UUID first = club.move("sale 1", cash, revenue, 2500);

        assertThat(club.move("sale 1", cash, revenue, 2500)).isEqualTo(first);
        assertThat(club.move("sale 1", revenue, cash, 999)).isEqualTo(first);
        LEDGER.postAll(
                club.tenant(),
                List.of(club.moving("sale 1", cash, revenue, 1), club.moving("sale 2", cash, revenue, 30)));
        assertThat(club.balance(cash)).isEqualTo(2530);
        assertThat(LEDGER.prove(club.tenant()).entries()).isEqualTo(2);
    }

    @Test
    @DisplayName("W-11 an account gives what it has and not a cent more; the refusal says what it has")
    void funds() {
        UUID wallet = club.wallet("Olena", 1000);

        Refusal refusal = refused("account-without-funds", () -> club.move("too much", wallet, revenue, 1001));

        assertThat(refusal.field()).isEqualTo("amount");
        assertThat(refusal.values()).isEqualTo(Map.of("balance", "10.00 EUR", "amount", "10.01 EUR"));
        assertThat(club.balance(wallet)).isEqualTo(1000);
        assertThat(club.statement(revenue)).isEmpty();
        club.move("all of it", wallet, revenue, 1000);
        assertThat(club.balance(wallet)).isZero();
    }

    @Test
    @DisplayName("W-11 a key whose entry was refused is still free")
    void refusedKeyIsFree() {
        UUID wallet = club.wallet("Olena");
        refused("account-without-funds", () -> club.move("lesson", wallet, revenue, 700));
        club.move("top-up", cash, wallet, 700);

        club.move("lesson", wallet, revenue, 700);

        assertThat(club.balance(revenue)).isEqualTo(700);
    }

    @Test
    @DisplayName("W-11 entries of one trip count in their order: money that comes later cannot be spent before")
    void order() {
        UUID wallet = club.wallet("Olena");
        Entry in = club.moving("in", cash, wallet, 500);
        Entry out = club.moving("out", wallet, revenue, 500);

        refused("account-without-funds", () -> LEDGER.postAll(club.tenant(), List.of(out, in)));
        assertThat(club.statement(wallet)).isEmpty();
        LEDGER.postAll(club.tenant(), List.of(in, out));
        assertThat(club.statement(wallet))
                .extracting(line -> line.amount().minor())
                .containsExactly(-500L, 500L);
        assertThat(LEDGER.prove(club.tenant()).differences()).isEmpty();
    }

    @Test
    @DisplayName("W-11 several legs of one account are one posting, and none if nothing changes")
    void netted() {
        UUID tax = club.house(HouseAccount.tax());
        LEDGER.post(
                club.tenant(),
                Club.entry(
                        "sale",
                        Leg.debit(cash, club.euros(121)),
                        Leg.credit(revenue, club.euros(60)),
                        Leg.credit(revenue, club.euros(40)),
                        Leg.credit(tax, club.euros(21)),
                        Leg.credit(club.house(HouseAccount.rounding()), club.euros(0))));

        assertThat(club.statement(revenue))
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(club.euros(100)));
        assertThat(club.statement(club.house(HouseAccount.rounding()))).isEmpty();
        assertThat(LEDGER.prove(club.tenant()).holds()).isTrue();
    }

    @Test
    @DisplayName("W-11 a statement is read page by page, the newest first")
    void pages() {
        for (int sale = 1; sale <= 5; sale++) {
            club.move("sale " + sale, cash, revenue, sale);
        }
        List<StatementLine> newest = LEDGER.statement(club.tenant(), cash, null, 2);
        List<StatementLine> older =
                LEDGER.statement(club.tenant(), cash, newest.getLast().seq(), 10);

        assertThat(newest).extracting(StatementLine::seq).containsExactly(5L, 4L);
        assertThat(older).extracting(StatementLine::seq).containsExactly(3L, 2L, 1L);
        assertThat(older.getFirst().balance()).isEqualTo(club.euros(6));
    }

    @Test
    @DisplayName("W-11 house accounts are opened once, however often and in whatever number they are asked for")
    void house() {
        var asked = List.of(HouseAccount.tax(), HouseAccount.revenue(), HouseAccount.tax());

        Map<HouseAccount, UUID> found = LEDGER.house(club.tenant(), asked);

        assertThat(found).containsEntry(HouseAccount.revenue(), revenue).hasSize(2);
        assertThat(LEDGER.house(club.tenant(), asked)).isEqualTo(found);
        assertThatThrownBy(() -> LEDGER.open(club.tenant(), "revenue", NormalSide.DEBIT, null))
                .hasMessageContaining("another side or minimum");
    }

    @Test
    @DisplayName("W-11 a house account whose opening was rolled back is opened when it is wanted again")
    void rolledBackHouse() {
        TenantTransactions transactions = TestApplication.bean(TenantTransactions.class);
        assertThatThrownBy(() -> transactions.write(club.tenant().id(), () -> {
                    club.move("sale", cash, club.house(HouseAccount.withheld()), 100);
                    throw new IllegalStateException("printer on fire");
                }))
                .hasMessage("printer on fire");

        club.move("sale", cash, club.house(HouseAccount.withheld()), 100);

        assertThat(club.balance(cash)).isEqualTo(100);
    }

    @Test
    @DisplayName("T-02 an account of another business is not there: not to post to, not to read")
    void foreign() {
        Club other = Club.inMadrid();
        UUID foreign = other.wallet("Olena", 1000);

        refused("unknown-account", () -> club.move("theft", foreign, revenue, 1000));
        refused("unknown-account", () -> club.move("gift", cash, foreign, 1000));
        refused("unknown-account", () -> club.balance(foreign));
        refused("unknown-account", () -> club.statement(foreign));
        assertThat(other.balance(foreign)).isEqualTo(1000);
        assertThat(other.move("filled Olena", foreign, foreign, 1))
                .isNotEqualTo(club.move("filled Olena", cash, revenue, 1));
    }

    @Test
    @DisplayName("W-11 an entry that does not balance, mixes currencies or has no legs cannot be made")
    void unsoundEntries() {
        Money yen = new Money(5, Currency.getInstance("JPY"));
        assertThatThrownBy(() -> Club.entry("x", Leg.debit(cash, club.euros(5)), Leg.credit(revenue, club.euros(4))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Club.entry("x", Leg.debit(cash, club.euros(5)), Leg.credit(revenue, yen)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Club.entry("x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Club.entry(" ", Leg.debit(cash, club.euros(0))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("W-11 what the caller's transaction rolls back was never posted")
    void rolledBack() {
        assertThatThrownBy(() -> TestApplication.bean(TenantTransactions.class)
                        .write(club.tenant().id(), () -> {
                            club.move("sale", cash, revenue, 100);
                            throw new IllegalStateException("printer on fire");
                        }))
                .hasMessage("printer on fire");
        assertThat(LEDGER.prove(club.tenant()).entries()).isZero();
        club.move("sale", cash, revenue, 100);
        assertThat(club.balance(cash)).isEqualTo(100);
    }

    @Test
    @DisplayName("F-02 hundreds of entries are one statement")
    void many() {
        List<Entry> fees = new ArrayList<>();
        UUID receivable = club.house(HouseAccount.receivable());
        for (int member = 0; member < 500; member++) {
            fees.add(club.moving("fee " + member, receivable, revenue, 4500));
        }
        LEDGER.postAll(club.tenant(), fees);
        LEDGER.postAll(club.tenant(), fees);
        LEDGER.postAll(club.tenant(), List.of());

        assertThat(club.balance(receivable)).isEqualTo(500 * 4500);
        assertThat(LEDGER.prove(club.tenant()))
                .satisfies(proof -> assertThat(proof.holds()).isTrue())
                .extracting(Proof::entries, Proof::postings)
                .containsExactly(500L, 1000L);
    }
}
