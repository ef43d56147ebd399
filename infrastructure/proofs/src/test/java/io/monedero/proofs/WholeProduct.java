package io.monedero.proofs;

import io.micronaut.context.env.Environment;
import io.monedero.local.LocalPlatform;
import io.monedero.local.demo.DemoTenants;
import io.monedero.local.template.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The product with its demo businesses, started once for all proofs. Nothing happens in it by itself: its schedules stand
 * still, so that a proof sees only what it did.
 */
public final class WholeProduct {
    /** The club's address and a person who may do everything there. */
    public static final String CLUB = "los-olivos";

    public static final String OWNER = "ana@olivos.example";

    /** Another business, and a person who may do everything there and nothing at the club. */
    public static final String SALON = "salao-ipanema";

    public static final String STRANGER = "bia@ipanema.example";

    private static final LocalPlatform PLATFORM = started();

    private WholeProduct() {}

    public static LocalPlatform platform() {
        return PLATFORM;
    }

    /** Where it is, without a slash at the end. */
    public static String address() {
        return PLATFORM.address();
    }

    /** What a person who logged in sends as Authorization. */
    public static String bearer(String email) {
        return "Bearer " + PLATFORM.tokens().bearer(email);
    }

    /** The address of the database as functions have it. */
    public static String databaseUrl() {
        return PLATFORM.bean(Environment.class).getRequiredProperty("datasources.default.url", String.class);
    }

    /** A connection that row-level security does not bind. */
    public static Connection administrator() throws SQLException {
        return DriverManager.getConnection(databaseUrl().replaceFirst("user=\\w+", "user=postgres"));
    }

    /** The project's folder. */
    public static Path project() {
        return Template.ofProject().folder();
    }

    private static LocalPlatform started() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/platforms")), "run");
            LocalPlatform platform = LocalPlatform.temporary(folder);
            platform.schedules().close();
            new DemoTenants(platform).prepare();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(platform)));
            return platform;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void close(LocalPlatform platform) {
        try {
            platform.close();
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
