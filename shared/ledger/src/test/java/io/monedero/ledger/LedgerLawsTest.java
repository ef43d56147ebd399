package io.monedero.ledger;

import static io.monedero.ledger.Club.LEDGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Refused;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** W-11 the laws of the ledger, for any sequence of movements between two house accounts and three wallets. */
class LedgerLawsTest {
    private static final int HOUSE = 2;
    private static final int ALL = 5;

    /** A movement; the key may be one used before. */
    record Move(int key, int debited, int credited, long cents) {}

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, ALL - 1),
                        Arbitraries.integers().between(0, ALL - 1),
                        Arbitraries.longs().between(-300, 1000))
                .as(Move::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 60)
    @Label("W-11 the ledger is what a plain calculation says, no wallet is overdrawn, every statement is its journal")
    void model(@ForAll("moves") List<Move> moves) {
        Books books = Books.open();
        long[] expected = new long[ALL];
        List<Integer> posted = new ArrayList<>();
        for (Move move : moves) {
            boolean again = posted.contains(move.key());
            boolean covered = move.debited() == move.credited()
                    || (covers(expected, move.debited(), move.cents())
                            && covers(expected, move.credited(), -move.cents()));
            assertThat(books.post(move)).as("%s", move).isEqualTo(again || covered);
            if (!again && covered) {
                posted.add(move.key());
                expected[move.debited()] += move.cents();
                expected[move.credited()] -= move.cents();
            }
        }
        assertThat(books.balances()).containsExactly(expected);
        books.assertProven();
    }

    @Property(tries = 25)
    @Label("W-11 all of them in one trip, or all of them again in any order, changes nothing more")
    void replay(@ForAll("moves") List<Move> moves, @ForAll long seed) {
        Books books = Books.open();
        books.fill(1_000_000);
        books.postAll(moves);
        long[] once = books.balances();
        List<Move> shuffled = new ArrayList<>(moves);
        Collections.shuffle(shuffled, new java.util.Random(seed));

        books.postAll(shuffled);
        shuffled.forEach(move -> assertThat(books.post(move)).isTrue());

        assertThat(books.balances()).containsExactly(once);
        books.assertProven();
    }

    /** Debits positive: a wallet holds at most zero. */
    private static boolean covers(long[] balances, int account, long change) {
        return account < HOUSE || balances[account] + change <= 0;
    }

    private record Books(Club club, List<UUID> accounts) {
        static Books open() {
            Club club = Club.inMadrid();
            return new Books(
                    club,
                    Stream.of(
                                    club.house(HouseAccount.receivable()),
                                    club.house(HouseAccount.revenue()),
                                    club.wallet("a"),
                                    club.wallet("b"),
                                    club.wallet("c"))
                            .toList());
        }

        boolean post(Move move) {
            try {
                LEDGER.post(club.tenant(), entry(move));
                return true;
            } catch (Refused refused) {
                assertThat(refused.refusal().code()).isEqualTo("account-without-funds");
                return false;
            }
        }

        void postAll(List<Move> moves) {
            LEDGER.postAll(club.tenant(), moves.stream().map(this::entry).toList());
        }

        void fill(long cents) {
            for (int wallet = HOUSE; wallet < ALL; wallet++) {
                club.move("fill " + wallet, accounts.getFirst(), accounts.get(wallet), cents);
            }
        }

        private Entry entry(Move move) {
            return club.moving(
                    "key " + move.key(), accounts.get(move.debited()), accounts.get(move.credited()), move.cents());
        }

        long[] balances() {
            return IntStream.range(0, ALL)
                    .mapToLong(place -> (place == 1 || place >= HOUSE ? -1 : 1) * club.balance(accounts.get(place)))
                    .toArray();
        }

        void assertProven() {
            assertThat(LEDGER.prove(club.tenant()).differences()).isEmpty();
            assertThat(Arrays.stream(balances()).sum()).isZero();
            for (UUID account : accounts) {
                long balance = 0;
                long seq = 0;
                for (StatementLine line : club.statement(account).reversed()) {
                    balance += line.amount().minor();
                    assertThat(line.seq()).isEqualTo(++seq);
                    assertThat(line.balance().minor()).isEqualTo(balance);
                }
                assertThat(club.balance(account)).isEqualTo(balance);
            }
        }
    }
}
