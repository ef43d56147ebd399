package io.monedero.bench.ledger;

import io.monedero.embedded.EmbeddedDatabase;
import java.sql.SQLException;
import java.time.Duration;

/** The TPC-B transactions that the ledger is measured by: pgbench's where it is installed, else the same by JDBC. */
interface TpcB extends AutoCloseable {
    /** One branch a client, so that they do not wait for each other's. */
    int SCALE = LedgerBenchmark.CLIENTS + 2;

    double perSecond(Duration round) throws Exception;

    @Override
    void close() throws SQLException;

    static TpcB on(EmbeddedDatabase database) throws Exception {
        var pgbench = Pgbench.installed();
        return pgbench.isPresent() ? new Pgbench(pgbench.get(), database.port()) : new JdbcTpcB(database);
    }
}
