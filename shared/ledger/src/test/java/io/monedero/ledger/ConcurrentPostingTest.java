package io.monedero.ledger;

import static io.monedero.ledger.Club.LEDGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refused;
import io.monedero.tenancy.TenantTransactions;
import io.monedero.tenancy.TestApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConcurrentPostingTest {
    private static final int THREADS = 64;

    private final Club club = Club.inMadrid();
    private final TenantTransactions transactions = TestApplication.bean(TenantTransactions.class);

    @Test
    @DisplayName("W-11 64 threads that post several times a transaction, in any order of accounts, all get through")
    void anyOrder() throws Exception {
        List<UUID> wallets = new ArrayList<>();
        for (int customer = 0; customer < 6; customer++) {
            wallets.add(club.wallet("customer " + customer, 500));
        }
        List<Integer> done = atOnce(thread -> {
            int moved = 0;
            for (int round = 0; round < 8; round++) {
                String key = "transfer %d/%d/".formatted(thread, round);
                int seed = thread * 8 + round;
                try {
                    moved += transactions.write(club.tenant().id(), () -> {
                        Random random = new Random(seed);
                        for (int post = 0; post < 3; post++) {
                            UUID from = wallets.get(random.nextInt(6));
                            UUID to = wallets.get(random.nextInt(6));
                            club.move(key + post, from, to, random.nextInt(400));
                        }
                        club.house(HouseAccount.card(new UUID(0, random.nextInt(20))));
                        return 1;
                    });
                } catch (Refused refused) {
                    assertThat(refused.refusal().code()).isEqualTo("account-without-funds");
                }
            }
            return moved;
        });

        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isPositive();
        assertThat(wallets.stream().mapToLong(club::balance).sum()).isEqualTo(3000);
        assertThat(wallets)
                .allSatisfy(wallet -> assertThat(club.balance(wallet)).isNotNegative());
        assertThat(LEDGER.prove(club.tenant()).differences()).isEmpty();
    }

    @Test
    @DisplayName("W-11 of two who need each other's accounts one starts again at once, with all it needs in order")
    void eachOthersAccounts() throws Exception {
        List<UUID> tills = List.of(tillBefore(), tillBefore());
        UUID low = club.wallet("low", 500);
        UUID high = club.wallet("high", 500);
        CyclicBarrier both = new CyclicBarrier(2);
        AtomicInteger runs = new AtomicInteger();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(() -> takingTwice(low, high, tills.getFirst(), both, runs));
            var other = threads.submit(() -> takingTwice(high, low, tills.getLast(), both, runs));
            one.get();
            other.get();
        }

        assertThat(runs).hasValue(3);
        assertThat(List.of(club.balance(low), club.balance(high))).containsExactly(300L, 300L);
        assertThat(LEDGER.prove(club.tenant()).differences()).isEmpty();
    }

    /** An account that comes before all opened after it. */
    private UUID tillBefore() {
        return club.house(HouseAccount.cash(Ids.next()));
    }

    private UUID takingTwice(UUID first, UUID second, UUID till, CyclicBarrier both, AtomicInteger runs) {
        AtomicInteger mine = new AtomicInteger();
        return transactions.write(club.tenant().id(), () -> {
            runs.incrementAndGet();
            club.move("first " + first, first, till, 100);
            if (mine.incrementAndGet() == 1) {
                await(both);
            }
            return club.move("second " + second, second, till, 100);
        });
    }

    @Test
    @DisplayName("W-11 of 64 who take 10 € at once from 100 € ten get them")
    void oneBalance() throws Exception {
        UUID wallet = club.wallet("Olena", 10_000);
        UUID revenue = club.house(HouseAccount.revenue());

        List<Boolean> got = atOnce(thread -> {
            try {
                club.move("take " + thread, wallet, revenue, 1000);
                return true;
            } catch (Refused refused) {
                assertThat(refused.refusal().code()).isEqualTo("account-without-funds");
                return false;
            }
        });

        assertThat(got).filteredOn(each -> each).hasSize(10);
        assertThat(club.balance(wallet)).isZero();
    }

    @Test
    @DisplayName("W-11 64 who post under one key at once make one entry, and all learn its id")
    void oneKey() throws Exception {
        UUID revenue = club.house(HouseAccount.revenue());
        UUID register = Ids.next();

        List<UUID> ids = atOnce(thread -> club.move("sale", club.house(HouseAccount.cash(register)), revenue, 1000));

        assertThat(ids).hasSize(THREADS).containsOnly(ids.getFirst());
        assertThat(club.balance(revenue)).isEqualTo(1000);
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static <T> List<T> atOnce(IntFunction<T> act) throws Exception {
        List<Callable<T>> acts = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int mine = thread;
            acts.add(() -> act.apply(mine));
        }
        List<T> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
        }
        return answers;
    }
}
