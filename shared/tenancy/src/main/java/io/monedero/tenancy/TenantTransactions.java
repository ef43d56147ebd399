package io.monedero.tenancy;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.monedero.kernel.TenantId;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
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
    private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

    private final TransactionOperations<Connection> transactions;

    TenantTransactions(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** Runs the work; an exception out of it rolls everything back. */
    public <T> T write(TenantId tenant, Supplier<T> work) {
        return inTransaction(TransactionDefinition.DEFAULT, tenant, work);
    }

    /** Runs the work, which cannot write. */
    public <T> T read(TenantId tenant, Supplier<T> work) {
        return inTransaction(TransactionDefinition.READ_ONLY, tenant, work);
    }

    /** Runs the work before a tenant is known: only the directory's functions answer anything. */
    <T> T withoutTenant(Supplier<T> work) {
        return transactions.execute(TransactionDefinition.READ_ONLY, status -> work.get());
    }

    private <T> T inTransaction(TransactionDefinition definition, TenantId tenant, Supplier<T> work) {
        if (CURRENT.isBound()) {
            if (!CURRENT.get().equals(tenant)) {
                throw new IllegalStateException("a transaction of one tenant cannot serve another");
            }
            return work.get();
        }
        Function<TransactionStatus<Connection>, T> whole = status -> {
            setTenant(status.getConnection(), tenant);
            return ScopedValue.where(CURRENT, tenant).call(work::get);
        };
        return transactions.execute(definition, whole::apply);
    }

    private static void setTenant(Connection connection, TenantId tenant) {
        try (var statement = connection.prepareStatement("select set_config('monedero.tenant_id', ?, true)")) {
            statement.setString(1, tenant.toString());
            statement.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException("cannot set the tenant of a transaction", refused);
        }
    }
}
