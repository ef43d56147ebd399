package io.monedero.bench.start;

import io.micronaut.context.ApplicationContext;
import io.monedero.bench.Benchmark;
import io.monedero.bench.Table;
import io.monedero.bench.Table.Goal;
import io.monedero.embedded.EmbeddedDatabase;
import io.monedero.tenancy.SignUp;
import io.monedero.tenancy.SigningUp;
import io.monedero.web.StaffTokens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * From the start of a JVM to the first answer that a function's zip gives from the database, through Lambda's handler: the
 * JVM as it comes, with the AOT cache, and as it is deployed. They take turns; the middle of the rounds counts.
 */
public final class ColdStartBenchmark implements Benchmark {
    private static final int ROUNDS = 7;
    private static final Path ZIP = Path.of("functions/pricing/target/pricing-function.zip");
    private static final String[] C1 = {"-XX:TieredStopAtLevel=1"};
    private static final String[] NONE = {};

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Table run() throws Exception {
        StaffTokens tokens = new StaffTokens();
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary();
                UnpackedZip plain = UnpackedZip.of(ZIP);
                UnpackedZip trained = UnpackedZip.of(ZIP);
                UnpackedZip deployed = UnpackedZip.of(ZIP)) {
            Map<String, String> settings = settings(database, tokens);
            Request request = request(database, tokens);
            trained.train(settings, request, NONE);
            deployed.train(settings, request, C1);

            List<Variant> variants = List.of(
                    new Variant("plain JVM", () -> plain.start(settings, request, NONE), new ArrayList<>()),
                    new Variant("C1 only", () -> plain.start(settings, request, C1), new ArrayList<>()),
                    new Variant("AOT cache", () -> trained.start(settings, request, NONE), new ArrayList<>()),
                    new Variant(
                            "AOT cache, C1 only (deployed)",
                            () -> deployed.start(settings, request, C1),
                            new ArrayList<>()));
            for (int round = 0; round < ROUNDS; round++) {
                for (Variant variant : variants) {
                    variant.millis().add(variant.started().call());
                }
            }
            return table(variants, deployed);
        }
    }

    private static Table table(List<Variant> variants, UnpackedZip deployed) throws Exception {
        double plain = variants.getFirst().middle();
        Table table = new Table("Cold start: JVM to first answer from the database", "", "ms", "goal", "");
        variants.forEach(variant -> table.row(variant.name(), Table.number(variant.middle())));
        return table.ratio("AOT cache ÷ plain", variants.get(2).middle() / plain, new Goal.AtMost(0.35))
                .ratio("deployed ÷ plain", variants.getLast().middle() / plain, new Goal.AtMost(0.35))
                .note("GET /taxes of " + ZIP.getFileName() + ", database on this machine; the cache has "
                        + deployed.cacheMegabytes() + " MB");
    }

    private static Map<String, String> settings(EmbeddedDatabase database, StaffTokens tokens) {
        Map<String, String> settings = new HashMap<>();
        settings.put("DATABASE_URL", database.jdbcUrl("monedero_app"));
        settings.put("DATABASE_USER", "monedero_app");
        settings.put("OIDC_ISSUER", tokens.issuer());
        settings.put("OIDC_JWKS", tokens.issuer() + "/jwks");
        return settings;
    }

    private static Request request(EmbeddedDatabase database, StaffTokens tokens) {
        try (ApplicationContext application = ApplicationContext.run(database.properties())) {
            application
                    .getBean(SigningUp.class)
                    .signUp(new SignUp("Club", "club", "ES", "EUR", "Europe/Madrid", "es", "Ana", "ana@club.example"));
        }
        return new Request("GET", "/club/api/v1/taxes", tokens.token("ana@club.example", "club"));
    }

    /** A way to start. */
    private record Variant(String name, Callable<Double> started, List<Double> millis) {
        private double middle() {
            return millis.stream().sorted().toList().get(millis.size() / 2);
        }
    }
}
