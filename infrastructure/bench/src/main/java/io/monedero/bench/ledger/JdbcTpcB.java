package io.monedero.bench.ledger;

import io.monedero.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** pgbench's tables and its transaction, statement by statement, through the driver that the ledger uses. */
final class JdbcTpcB implements TpcB {
    private static final int ACCOUNTS = 100_000 * SCALE;
    private static final int TELLERS = 10 * SCALE;

    private final List<Client> clients = new ArrayList<>();

    JdbcTpcB(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.administrator().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table pgbench_branches (bid int not null primary key, bbalance int, filler char(88))
                        with (fillfactor = 100);
                    create table pgbench_tellers (tid int not null primary key, bid int, tbalance int, filler char(84))
                        with (fillfactor = 100);
                    create table pgbench_accounts (aid int not null primary key, bid int, abalance int, filler char(84))
                        with (fillfactor = 100);
                    create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22));
                    insert into pgbench_branches select n, 0, '' from generate_series(1, %1$d) n;
                    insert into pgbench_tellers select n, (n - 1) / 10 + 1, 0, '' from generate_series(1, %2$d) n;
                    insert into pgbench_accounts select n, (n - 1) / 100000 + 1, 0, '' from generate_series(1, %3$d) n;
                    """.formatted(SCALE, TELLERS, ACCOUNTS));
            statement.execute("vacuum analyze");
        }
        for (int client = 0; client < LedgerBenchmark.CLIENTS; client++) {
            clients.add(new Client(database.administrator().getConnection()));
        }
    }

    @Override
    public double perSecond(Duration round) throws Exception {
        return new Clients(client -> clients.get(client)::transaction).perSecond(round);
    }

    @Override
    public void close() throws SQLException {
        for (Client client : clients) {
            client.connection.close();
        }
    }

    @Override
    public String toString() {
        return "TPC-B by JDBC, as no pgbench is installed, scale " + SCALE;
    }

    private static final class Client {
        private final Connection connection;
        private final List<PreparedStatement> statements = new ArrayList<>();

        private Client(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            for (String sql : List.of(
                    "update pgbench_accounts set abalance = abalance + ? where aid = ?",
                    "select abalance from pgbench_accounts where aid = ?",
                    "update pgbench_tellers set tbalance = tbalance + ? where tid = ?",
                    "update pgbench_branches set bbalance = bbalance + ? where bid = ?",
                    "insert into pgbench_history (tid, bid, aid, delta, mtime) values (?, ?, ?, ?, current_timestamp)")) {
                statements.add(connection.prepareStatement(sql));
            }
        }

        private Integer transaction() throws SQLException {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            int account = random.nextInt(1, ACCOUNTS + 1);
            int teller = random.nextInt(1, TELLERS + 1);
            int branch = random.nextInt(1, SCALE + 1);
            int delta = random.nextInt(-5000, 5001);
            execute(0, delta, account);
            execute(1, account);
            execute(2, delta, teller);
            execute(3, delta, branch);
            execute(4, teller, branch, account, delta);
            connection.commit();
            return delta;
        }

        private void execute(int which, int... values) throws SQLException {
            PreparedStatement statement = statements.get(which);
            for (int place = 0; place < values.length; place++) {
                statement.setInt(place + 1, values[place]);
            }
            statement.execute();
        }
    }
}
