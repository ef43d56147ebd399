package io.monedero.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import io.monedero.kernel.Ids;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CollisionTest {
    private final Tenant tenant = TestApplication.signUp();
    private final TenantTransactions transactions = TestApplication.bean(TenantTransactions.class);
    private final LocationNames locations = TestApplication.bean(LocationNames.class);
    private final AtomicInteger runs = new AtomicInteger();
    private final List<String> committed = new ArrayList<>();

    @Test
    @DisplayName(
            "W-11 of two transactions that wait for each other the database ends one; it runs again and both succeed")
    void deadlock() throws Exception {
        UUID here = location("here");
        UUID there = location("there");
        CyclicBarrier both = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(renaming("one", here, there, both));
            var other = threads.submit(renaming("other", there, here, both));
            assertThat(one.get() + other.get()).isEqualTo(4);
        }

        assertThat(runs).hasValue(3);
        assertThat(committed).containsExactlyInAnyOrder("one", "other");
        List<String> names = transactions.read(tenant.id(), locations::all);
        assertThat(names.containsAll(List.of("one 1", "one 2")))
                .as("both rows are as one transaction left them: %s", names)
                .isNotEqualTo(names.containsAll(List.of("other 1", "other 2")));
    }

    @Test
    @DisplayName("W-11 a transaction that the others never let through gives up after five repetitions")
    void givesUp() {
        assertThatThrownBy(() -> transactions.write(tenant.id(), () -> failing(serializationFailure())))
                .isInstanceOf(DataAccessException.class);
        assertThat(runs).hasValue(6);
    }

    @Test
    @DisplayName("W-11 only the outermost transaction runs again, with all that belongs to it")
    void outermost() {
        AtomicInteger outer = new AtomicInteger();
        assertThatThrownBy(() -> transactions.write(tenant.id(), () -> {
                    outer.incrementAndGet();
                    return transactions.write(tenant.id(), () -> failing(serializationFailure()));
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(outer).hasValue(6);
        assertThat(runs).hasValue(6);
    }

    @Test
    @DisplayName("W-11 whatever else goes wrong, goes wrong once")
    void otherFailures() {
        location("taken");
        assertThatThrownBy(() -> transactions.write(tenant.id(), () -> {
                    runs.incrementAndGet();
                    return locations.insert(Ids.next(), "taken");
                }))
                .hasStackTraceContaining("duplicate key");
        assertThatThrownBy(() -> transactions.write(tenant.id(), () -> failing(new IllegalStateException("on fire"))))
                .hasMessage("on fire");
        assertThat(runs).hasValue(2);
        assertThat(committed).isEmpty();
    }

    @Test
    @DisplayName("W-11 what waits for the commit sees what was committed, and never happens without it")
    void afterCommit() {
        transactions.write(tenant.id(), () -> {
            transactions.afterCommit(() -> committed.addAll(transactions.read(tenant.id(), locations::all)));
            return locations.insert(Ids.next(), "annex");
        });
        assertThat(committed).contains("annex");
    }

    /** Takes both rows, the second when the other thread has it: in the first run of each, that is. */
    private Callable<Integer> renaming(String name, UUID first, UUID second, CyclicBarrier both) {
        AtomicInteger mine = new AtomicInteger();
        return () -> transactions.write(tenant.id(), () -> {
            runs.incrementAndGet();
            transactions.afterCommit(() -> {
                synchronized (committed) {
                    committed.add(name);
                }
            });
            int renamed = locations.rename(first, name + " 1");
            if (mine.incrementAndGet() == 1) {
                await(both);
            }
            return renamed + locations.rename(second, name + " 2");
        });
    }

    private static void await(CyclicBarrier both) {
        try {
            both.await(30, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    private int failing(RuntimeException failure) {
        runs.incrementAndGet();
        transactions.afterCommit(() -> committed.add("never"));
        throw failure;
    }

    private static DataAccessException serializationFailure() {
        return new DataAccessException("wrapped", new SQLException("could not serialize access", "40001"));
    }

    private UUID location(String name) {
        UUID id = Ids.next();
        transactions.write(tenant.id(), () -> locations.insert(id, name));
        return id;
    }
}
