package io.monedero.proofs.packaging;

import io.monedero.local.template.DeclaredFunction;
import io.monedero.proofs.WholeProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A function of the template that runs as it does in the cloud: a JVM of its own with nothing but AWS's Java runtime on the
 * class path, which loads the handler from the unpacked zip by a class loader of its own and asks Lambda for events.
 */
final class RunningFunction implements AutoCloseable {
    private static final String RUNTIME = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    private final LambdaService lambda;
    private final Process process;
    private final CompletableFuture<Void> end;

    private RunningFunction(LambdaService lambda, Process process, Path log) {
        this.lambda = lambda;
        this.process = process;
        this.end = process.onExit().thenAccept(ended -> lambda.died(ended.exitValue() + ", see " + log));
    }

    /** @param task where the function's zip was unpacked */
    static RunningFunction start(DeclaredFunction function, Path task) throws IOException {
        LambdaService lambda = new LambdaService();
        Path log = Files.createDirectories(Path.of("target/packaging")).resolve(function.name() + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                Path.of("target/lambda-runtime").toAbsolutePath() + "/*",
                RUNTIME,
                function.handler());
        // Where the runtime looks for the function.
        builder.directory(task.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment(function, task, lambda));
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new RunningFunction(lambda, process, log);
    }

    /** @param event JSON */
    String invoke(String event) throws InterruptedException {
        return lambda.invoke(event);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        end.join();
        lambda.close();
    }

    /** What Lambda sets, and for each variable of the template what it stands for on this machine. */
    private static Map<String, String> environment(DeclaredFunction function, Path task, LambdaService lambda) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "_HANDLER", function.handler(),
                "LAMBDA_TASK_ROOT", task.toAbsolutePath().toString(),
                "AWS_LAMBDA_RUNTIME_API", lambda.address(),
                "AWS_LAMBDA_FUNCTION_NAME", function.name(),
                "AWS_LAMBDA_FUNCTION_VERSION", "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_REGION", "eu-south-2",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local"));
        environment.put("AWS_ENDPOINT_URL", WholeProduct.address() + "/local/aws");
        Map<String, String> here = Map.of(
                "JAVA_TOOL_OPTIONS", "-XX:+TieredCompilation -XX:TieredStopAtLevel=1",
                "DATABASE_URL",
                        WholeProduct.databaseUrl() + "&authenticationPluginClassName=io.monedero.aurora.IamLogin",
                "DATABASE_USER", "monedero_app",
                "OIDC_ISSUER", WholeProduct.address() + "/oidc",
                "OIDC_JWKS", WholeProduct.address() + "/oidc/jwks");
        for (String name : function.variables()) {
            environment.put(name, here.getOrDefault(name, name.toLowerCase(Locale.ROOT)));
        }
        return environment;
    }
}
