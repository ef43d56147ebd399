package io.monedero.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.monedero.embedded.EmbeddedDatabase;
import io.monedero.kernel.Ids;
import io.monedero.kernel.TenantId;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A pool of one connection, which everybody borrows in turn. */
class PooledConnectionTest {
    private static EmbeddedDatabase database;
    private static ApplicationContext context;
    private static Tenant tenant;
    private static TenantTransactions transactions;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.temporary();
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("datasources.default.maximum-pool-size", 1);
        context = ApplicationContext.run(properties);
        transactions = context.getBean(TenantTransactions.class);
        tenant = context.getBean(SigningUp.class)
                .signUp(new SignUp("Club", "pooled", "ES", "EUR", "Europe/Madrid", "es", "Ana", "ana@pooled.example"));
    }

    @AfterAll
    static void stop() throws Exception {
        context.close();
        database.close();
    }

    @Test
    @DisplayName("T-02 whoever borrows a connection after a tenant's transaction sees nothing of that tenant")
    void afterCommit() {
        assertThat(transactions.read(tenant.id(), PooledConnectionTest::locations))
                .isOne();

        assertThat(locations()).isZero();
    }

    @Test
    @DisplayName("T-02 nor does the next one after a transaction that broke off")
    void afterRollback() {
        assertThatThrownBy(() -> transactions.write(tenant.id(), () -> {
                    throw new IllegalArgumentException("broken off");
                }))
                .hasMessage("broken off");

        assertThat(locations()).isZero();
    }

    @Test
    @DisplayName("T-02 nor after a statement that brought its tenant along, for itself alone")
    void afterOneStatement() {
        Staff staff = context.getBean(Staff.class);
        assertThat(staff.byEmail(tenant.id(), "Ana@pooled.example"))
                .hasValueSatisfying(
                        ana -> assertThat(ana.may(Permission.MANAGE_STAFF)).isTrue());

        assertThat(locations()).isZero();
        assertThat(staff.byEmail(new TenantId(Ids.next()), "ana@pooled.example"))
                .isEmpty();
    }

    @Test
    @DisplayName("T-02 the next tenant's transaction on the same connection sees that tenant alone")
    void nextTenant() {
        Tenant other = context.getBean(SigningUp.class)
                .signUp(new SignUp("Two", "pooled-too", "ES", "EUR", "Europe/Madrid", "es", "Bea", "bea@two.example"));

        assertThat(transactions.read(tenant.id(), PooledConnectionTest::locations))
                .isOne();
        assertThat(transactions.read(other.id(), PooledConnectionTest::locations))
                .isOne();
        assertThat(context.getBean(Staff.class).all(other.id()))
                .extracting(Staff.Entry::email)
                .containsExactly("bea@two.example");
    }

    /** As many as a transaction that sets no tenant by itself can see. */
    @SuppressWarnings("unchecked") // The argument says what the operations are of.
    private static long locations() {
        TransactionOperations<Connection> anybody =
                context.getBean(Argument.of(TransactionOperations.class, Connection.class));
        return anybody.execute(TransactionDefinition.READ_ONLY, status -> {
            try (var statement = status.getConnection().createStatement();
                    var rows = statement.executeQuery("select count(*) from location")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }
}
