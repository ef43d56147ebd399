package io.monedero.aws.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.monedero.aws.AwsFault;
import io.monedero.aws.JsonService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Secrets Manager's {@code GetSecretValue} on a JSON file of names and secrets. The file is read at every call, so that
 * it can be edited while the platform runs; a secret that is not a text is handed out as its JSON.
 */
public final class Secrets implements JsonService {
    /** Before the operation in the target header. */
    public static final String PREFIX = "secretsmanager";

    private static final String ARN = "arn:aws:secretsmanager:eu-south-2:000000000000:secret:";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /** @param file need not exist */
    public Secrets(Path file) {
        this.file = file;
    }

    @Override
    public JsonNode call(String operation, JsonNode input) {
        if (!operation.equals("GetSecretValue")) {
            throw new AwsFault(400, "UnknownOperationException", "The local platform does not know " + operation);
        }
        String name = name(input.path("SecretId").asText());
        JsonNode secret = all().path(name);
        if (secret.isMissingNode()) {
            throw new AwsFault(
                    400, "ResourceNotFoundException", "Secrets Manager can't find the specified secret: " + name);
        }
        String text = secret.isTextual() ? secret.asText() : secret.toString();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("ARN", ARN + name + "-local0");
        answer.put("Name", name);
        answer.put("SecretString", text);
        // The same text has the same version, as long as nobody changes it.
        answer.put(
                "VersionId",
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
        answer.putArray("VersionStages").add("AWSCURRENT");
        return answer;
    }

    private static String name(String id) {
        return id.startsWith(ARN) ? id.substring(ARN.length()).replaceFirst("-[A-Za-z0-9]{6}$", "") : id;
    }

    private JsonNode all() {
        try {
            return Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.createObjectNode();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " is no JSON file of secrets", unreadable);
        }
    }
}
