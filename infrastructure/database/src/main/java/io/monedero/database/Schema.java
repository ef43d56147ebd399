package io.monedero.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a PostgreSQL server to the version of the schema that this build was made with. May run any number of times. */
public final class Schema {
    private Schema() {}

    /**
     * Creates the roles and the schema.
     *
     * @param administrator logs in as the server's administrator to the database that Monedero shall live in
     */
    public static void createRoles(DataSource administrator) throws SQLException {
        try (var connection = administrator.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text("/db/roles.sql"));
        }
    }

    /**
     * Runs the migrations that are not applied yet.
     *
     * @param owner logs in as {@code monedero_owner}
     */
    public static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("monedero")
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static String text(String resource) {
        try (InputStream stream = Objects.requireNonNull(Schema.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
