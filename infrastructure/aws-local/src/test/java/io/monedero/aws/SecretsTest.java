package io.monedero.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.aws.contract.SecretsContract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;

class SecretsTest implements SecretsContract {
    @TempDir
    private Path folder;

    private LocalAws aws;
    private SecretsManagerClient secrets;

    @BeforeEach
    void start() throws IOException {
        aws = new LocalAws(folder);
        secrets = aws.client(SecretsManagerClient.builder());
    }

    @AfterEach
    void stop() {
        secrets.close();
        aws.close();
    }

    @Override
    public SecretsManagerClient secrets() {
        return secrets;
    }

    @Override
    public void keep(String name, String secret) throws IOException {
        write("{\"%s\": \"%s\"}".formatted(name, secret));
    }

    @Test
    @DisplayName("a secret that is not a text in the file is handed out as its JSON")
    void json() throws IOException {
        write("""
                {"log-in": {"client": "a", "secret": "b"}}
                """);

        assertThat(secrets.getSecretValue(get -> get.secretId("log-in")).secretString())
                .isEqualTo("{\"client\":\"a\",\"secret\":\"b\"}");
    }

    @Test
    @DisplayName("an operation nobody needs is an error that the client understands")
    void unknownOperation() {
        assertThatThrownBy(() -> secrets.listSecrets())
                .isInstanceOfSatisfying(
                        SecretsManagerException.class,
                        fault ->
                                assertThat(fault.awsErrorDetails().errorCode()).isEqualTo("UnknownOperationException"));
    }

    @Test
    @DisplayName(
            "a service of the JSON protocols is called by its target's prefix; a target of nobody is refused by name")
    void targets() throws Exception {
        assertThat(post("Echo_20270301.Say", "{\"a\":1}")).isEqualTo("200 {\"operation\":\"Say\",\"input\":{\"a\":1}}");
        assertThat(post("Nobody.Say", "{}")).startsWith("400 ").contains("Nobody.Say");
        assertThat(post("Echo_20270301.Say", "{")).startsWith("400 ").contains("SerializationException");
    }

    private String post(String target, String body) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(aws.address() + "/"))
                            .header("X-Amz-Target", target)
                            .header("Content-Type", "application/x-amz-json-1.0")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        }
    }

    private void write(String json) throws IOException {
        Files.writeString(folder.resolve("secrets.json"), json);
    }
}
