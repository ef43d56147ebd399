package io.monedero.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.containers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;

/** The LocalStack that the tests ask, one for all of them. */
final class LocalStack {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Found FOUND = find();

    private LocalStack() {}

    /** A client of it; without LocalStack the test is skipped. */
    static <B extends AwsClientBuilder<B, C>, C> C client(B builder) {
        return builder.endpointOverride(address())
                .region(Region.EU_SOUTH_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .build();
    }

    /** Skips the test unless this LocalStack, which comes in several editions, has the service. */
    static void assumeItHas(String service) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                ask("/_localstack/health").path("services").has(service),
                () -> "skipped: the edition of LocalStack at " + address() + " has no " + service);
    }

    /** What it tells about itself. */
    static JsonNode ask(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JSON.readTree(
                    http.send(HttpRequest.newBuilder(address().resolve(path)).build(), BodyHandlers.ofString())
                            .body());
        }
    }

    private static URI address() {
        return switch (FOUND) {
            case At(URI address) -> address;
            case Nowhere(String reason) -> Assumptions.abort("skipped: " + reason);
        };
    }

    private static Found find() {
        @Nullable String given = System.getenv("AWS_ENDPOINT_URL");
        Found found = given == null ? start() : new At(URI.create(given));
        if (found instanceof Nowhere(String reason)) {
            System.out.println("The tests against LocalStack are skipped: " + reason);
        }
        return found;
    }

    private static Found start() {
        if (!Docker.listens()) {
            return new Nowhere("AWS_ENDPOINT_URL names none, and Docker, which could start one, does not run here");
        }
        try {
            // Testcontainers stops it when this JVM ends.
            LocalStackContainer container = new LocalStackContainer(DockerImageName.parse(image()));
            container.start();
            return new At(container.getEndpoint());
        } catch (ContainerFetchException _) {
            return new Nowhere("AWS_ENDPOINT_URL names none, and Docker cannot get its image");
        }
    }

    /** As the compose file names it, so that both start the same. */
    private static String image() {
        try (var lines = Files.lines(Path.of("compose.yaml"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("image: localstack/"))
                    .map(line -> line.substring("image: ".length()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new IllegalStateException("No compose.yaml in the module's folder", unreadable);
        }
    }

    private sealed interface Found {}

    private record At(URI address) implements Found {}

    private record Nowhere(String reason) implements Found {}
}
