package io.monedero.tenancy;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.monedero.kernel.TenantId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The only door to the database (T-02): a transaction in which the rows of one tenant exist and no others.
 *
 * <p>The tenant is set for the transaction, never for the connection, so that a pooled connection carries nothing to its
 * next borrower. A transaction inside a transaction joins it and must be of the same tenant.
 */
@Singleton
public class TenantTransactions {
    private static final ScopedValue<Running> CURRENT = ScopedValue.newInstance();

    private final TransactionOperations<Connection> transactions;

    TenantTransactions(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * Runs the work; an exception out of it rolls everything back.
     *
     * <p>The work may run more than once: where the database ends the outermost transaction because it and another wait
     * for each other or read what the other wrote, all of it runs again, up to five times after short pauses. So it
     * changes nothing outside the database that it may not change twice; what waits for its success goes through
     * {@link #afterCommit}.
     */
    public <T> T write(TenantId tenant, Supplier<T> work) {
        if (CURRENT.isBound()) {
            return joined(tenant, work);
        }
        Map<Class<?>, Object> carried = new HashMap<>();
        return Collision.repeating(() -> inTransaction(TransactionDefinition.DEFAULT, tenant, carried, work));
    }

    /**
     * Runs work that is one statement which is given the tenant and sets it by itself, for its own transaction only, before
     * it touches a row. Where no transaction is running it is one of its own, and its only trip to the server; so a row
     * that many wait for is held no longer than the statement takes. One that sets no tenant meets no rows.
     */
    public <T> T writeAtOnce(TenantId tenant, Supplier<T> statement) {
        if (CURRENT.isBound()) {
            return joined(tenant, statement);
        }
        Running running = new Running(tenant, new ArrayList<>(), new HashMap<>());
        T answer = Collision.repeating(() -> ScopedValue.where(CURRENT, running).call(statement::get));
        running.afterCommit.forEach(Runnable::run);
        return answer;
    }

    /** Runs the work, which cannot write. */
    public <T> T read(TenantId tenant, Supplier<T> work) {
        return CURRENT.isBound()
                ? joined(tenant, work)
                : inTransaction(TransactionDefinition.READ_ONLY, tenant, new HashMap<>(), work);
    }

    /** As {@link #read} for one statement that is given the tenant, as at {@link #writeAtOnce}. */
    public <T> T readAtOnce(TenantId tenant, Supplier<T> statement) {
        return CURRENT.isBound() ? joined(tenant, statement) : statement.get();
    }

    /** What the transaction that is running remembers of the given kind, also from its former runs; made on first use. */
    public <T> T carried(Class<T> kind, Supplier<T> made) {
        return kind.cast(CURRENT.get().carried.computeIfAbsent(kind, first -> made.get()));
    }

    /** Runs the act when the transaction that is running has committed, and never if it has not. */
    public void afterCommit(Runnable act) {
        CURRENT.get().afterCommit.add(act);
    }

    /** Runs the work before a tenant is known: only the directory's functions answer anything. */
    <T> T withoutTenant(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.READ_ONLY, status -> work.get());
    }

    private static <T> T joined(TenantId tenant, Supplier<T> work) {
        if (!CURRENT.get().tenant.equals(tenant)) {
            throw new IllegalStateException("a transaction of one tenant cannot serve another");
        }
        return work.get();
    }

    private <T> T inTransaction(
            TransactionDefinition definition, TenantId tenant, Map<Class<?>, Object> carried, Supplier<T> work) {
        Running running = new Running(tenant, new ArrayList<>(), carried);
        Function<TransactionStatus<Connection>, T> whole = status -> {
            setTenant(status.getConnection(), tenant);
            return ScopedValue.where(CURRENT, running).call(work::get);
        };
        T answer = transactions.execute(definition, whole::apply);
        running.afterCommit.forEach(Runnable::run);
        return answer;
    }

    private static void setTenant(Connection connection, TenantId tenant) {
        try (var statement = connection.prepareStatement("select set_config('monedero.tenant_id', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException("cannot set the tenant of a transaction", refused);
        }
    }

    private record Running(TenantId tenant, List<Runnable> afterCommit, Map<Class<?>, Object> carried) {}
}
