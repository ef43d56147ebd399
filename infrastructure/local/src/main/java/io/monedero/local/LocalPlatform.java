package io.monedero.local;

import io.micronaut.context.ApplicationContext;
import io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction;
import io.monedero.embedded.EmbeddedDatabase;
import io.monedero.local.gateway.HttpGateway;
import io.monedero.local.login.IdTokens;
import io.monedero.local.login.LoginProvider;
import io.monedero.tenancy.Membership;
import io.monedero.tenancy.Tenants;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that runs when somebody types {@code ./monedero}. */
public final class LocalPlatform implements AutoCloseable {
    private final EmbeddedDatabase database;
    private final HttpGateway gateway;
    private final ApplicationContext functions;
    private final IdTokens tokens;
    private final LoginProvider login;

    private LocalPlatform(EmbeddedDatabase database, int port) throws IOException {
        this.database = database;
        this.gateway = new HttpGateway(port);
        String issuer = address() + LoginProvider.PATH;
        this.tokens = IdTokens.of(issuer, Clock.systemUTC()).withTenants(this::slugs);
        // Before the functions, which ask for the provider's addresses when they start.
        this.login = new LoginProvider(gateway, tokens);
        this.functions = ApplicationContext.builder()
                .properties(properties(issuer))
                .banner(false)
                .start();
        gateway.serve(new APIGatewayV2HTTPEventFunction(functions));
    }

    /** Starts on the data that the folder keeps. */
    public static LocalPlatform keptIn(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        return new LocalPlatform(EmbeddedDatabase.keptIn(folder.resolve("postgres")), port);
    }

    /** Starts with nothing and keeps nothing. */
    public static LocalPlatform temporary() throws IOException {
        return new LocalPlatform(EmbeddedDatabase.temporary(), 0);
    }

    public String address() {
        return "http://localhost:" + gateway.port();
    }

    public <T> T bean(Class<T> type) {
        return functions.getBean(type);
    }

    public LoginProvider login() {
        return login;
    }

    public IdTokens tokens() {
        return tokens;
    }

    @Override
    public void close() throws IOException {
        gateway.close();
        functions.close();
        database.close();
    }

    private Map<String, Object> properties(String issuer) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("datasources.default.maximum-pool-size", 16);
        properties.put("monedero.oidc.issuer", issuer);
        properties.put("monedero.oidc.jwks", issuer + "/jwks");
        return properties;
    }

    private List<String> slugs(String email) {
        return bean(Tenants.class).membershipsOf(email).stream()
                .map(Membership::slug)
                .toList();
    }
}
