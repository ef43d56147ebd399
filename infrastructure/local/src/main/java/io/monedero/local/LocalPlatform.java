package io.monedero.local;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.RuntimeBeanDefinition;
import io.monedero.embedded.EmbeddedDatabase;
import io.monedero.functions.tenants.TokenClaimsHandler;
import io.monedero.local.aws.ClientSettings;
import io.monedero.local.aws.LocalServices;
import io.monedero.local.functions.Functions;
import io.monedero.local.gateway.HttpGateway;
import io.monedero.local.login.IdTokens;
import io.monedero.local.login.LoginProvider;
import io.monedero.local.login.TokenClaims;
import io.monedero.local.machines.Machines;
import io.monedero.local.machines.Schedules;
import io.monedero.local.pages.ClockPage;
import io.monedero.local.pages.ExecutionsPage;
import io.monedero.local.pages.LocalSite;
import io.monedero.local.pages.MailboxPage;
import io.monedero.local.pages.SchedulesPage;
import io.monedero.local.template.Template;
import io.monedero.local.time.MovableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that runs when somebody types {@code ./monedero}: what template.yaml declares, and what AWS would be. */
public final class LocalPlatform implements AutoCloseable {
    private final EmbeddedDatabase database;
    private final HttpGateway gateway;
    private final MovableClock clock;
    private final LocalServices aws;
    private final ApplicationContext context;
    private final Functions functions;
    private final Machines machines;
    private final Schedules schedules;
    private final IdTokens tokens;
    private final LoginProvider login;

    private LocalPlatform(Path folder, EmbeddedDatabase database, int port) throws IOException {
        this.database = database;
        this.gateway = new HttpGateway(port);
        Template template = Template.ofProject();
        this.clock = MovableClock.keptIn(folder.resolve("clock"), Clock.systemUTC());
        this.aws = new LocalServices(folder, template, clock);
        ClientSettings.pointTo("http://127.0.0.1:" + gateway.port());
        String issuer = address() + LoginProvider.PATH;
        this.tokens = IdTokens.of(issuer, Clock.systemUTC()).withClaims(this::claims);
        // Before the functions, which ask for the provider's addresses when they start.
        this.login = new LoginProvider(gateway, tokens);
        this.context = ApplicationContext.builder()
                .properties(properties(issuer))
                .beanDefinitions(RuntimeBeanDefinition.builder(Clock.class, () -> clock)
                        .replaces(Clock.class)
                        .singleton(true)
                        .build())
                .banner(false)
                .start();
        this.functions = new Functions(template, context);
        gateway.serve("", functions);
        this.machines = new Machines(template, functions, clock);
        gateway.serve(
                LocalServices.PATH, aws.with(Machines.PREFIX, machines::call).endpoint());
        this.schedules = new Schedules(template, functions, machines, clock);
        new LocalSite(
                gateway,
                List.of(
                        new ExecutionsPage(machines.executions()),
                        new SchedulesPage(schedules),
                        new MailboxPage(aws.mailbox()),
                        new ClockPage(clock)));
    }

    /** Starts on the data that the folder keeps. */
    public static LocalPlatform keptIn(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        return new LocalPlatform(folder, EmbeddedDatabase.keptIn(folder.resolve("postgres")), port);
    }

    /** Starts with nothing in an empty folder, with a database that is thrown away and a free port. */
    public static LocalPlatform temporary(Path folder) throws IOException {
        return new LocalPlatform(folder, EmbeddedDatabase.temporary(), 0);
    }

    public String address() {
        return "http://localhost:" + gateway.port();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public LoginProvider login() {
        return login;
    }

    public IdTokens tokens() {
        return tokens;
    }

    public MovableClock clock() {
        return clock;
    }

    public LocalServices aws() {
        return aws;
    }

    public Functions functions() {
        return functions;
    }

    public Machines machines() {
        return machines;
    }

    public Schedules schedules() {
        return schedules;
    }

    @Override
    public void close() throws IOException {
        gateway.close();
        schedules.close();
        machines.close();
        context.close();
        database.close();
    }

    private Map<String, Object> properties(String issuer) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("datasources.default.maximum-pool-size", 16);
        properties.put("monedero.oidc.issuer", issuer);
        properties.put("monedero.oidc.jwks", issuer + "/jwks");
        properties.put("monedero.documents.bucket", LocalServices.bucket("DocumentsBucket"));
        return properties;
    }

    private Map<String, String> claims(String email) {
        return TokenClaims.of(functions.handler(TokenClaimsHandler.class), email);
    }
}
