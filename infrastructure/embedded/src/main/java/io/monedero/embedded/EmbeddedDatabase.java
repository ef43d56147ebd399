package io.monedero.embedded;

import io.monedero.database.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;

/** A running PostgreSQL 17 with Monedero's roles and schema. Its users need no password and it listens on loopback only. */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String DATABASE = "postgres";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server whose data is thrown away when it is closed. */
    public static EmbeddedDatabase temporary() {
        return ready(EmbeddedPostgres.builder());
    }

    /** Starts a server that keeps its data in the folder from one start to the next. */
    public static EmbeddedDatabase keptIn(Path folder) {
        return ready(EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        folder.resolveSibling("postgres-binaries").toFile()));
    }

    /** Where a user of the given name connects. */
    public String jdbcUrl(String user) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DATABASE + "?user=" + user;
    }

    public int port() {
        return server.getPort();
    }

    /** Connections of the server's administrator, whom row-level security does not bind. */
    public DataSource administrator() {
        return server.getPostgresDatabase();
    }

    /** Connections of a role, as the application itself would open them. */
    public DataSource as(String user) {
        return server.getDatabase(user, DATABASE);
    }

    /** What to give a Micronaut application so that it connects as the application's role. */
    public Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", jdbcUrl("monedero_app"), "datasources.default.username", "monedero_app");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static EmbeddedDatabase ready(EmbeddedPostgres.Builder builder) {
        try {
            EmbeddedPostgres server = builder.setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "60")
                    .start();
            EmbeddedDatabase database = new EmbeddedDatabase(server);
            Schema.createRoles(database.administrator());
            Schema.migrate(database.as("monedero_owner"));
            return database;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL runs but refuses the schema", refused);
        }
    }
}
