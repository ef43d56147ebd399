package io.monedero.proofs.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.monedero.local.template.DeclaredFunction;
import io.monedero.local.template.DeclaredSchedule;
import io.monedero.local.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * What functions without routes are invoked with: {@code invocations/<function>.json} has an event and a part of the answer;
 * a function that a schedule starts needs no such file.
 */
final class Invocations {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Invocations() {}

    static String of(Template template, DeclaredFunction function) {
        JsonNode example = example(function);
        return example.has("event")
                ? example.get("event").toString()
                : template.schedules().stream()
                        .filter(schedule -> schedule.target().equals(function.name()))
                        .findFirst()
                        .map(DeclaredSchedule::input)
                        .orElseThrow(() -> new IllegalStateException("Nothing says what " + function.name()
                                + " is invoked with: write src/test/resources/" + file(function)));
    }

    static String expected(DeclaredFunction function) {
        return example(function).path("answer").asText();
    }

    private static JsonNode example(DeclaredFunction function) {
        try (InputStream example = Invocations.class.getResourceAsStream("/" + file(function))) {
            return example == null ? JSON.createObjectNode() : JSON.readTree(example);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String file(DeclaredFunction function) {
        return "invocations/" + function.name() + ".json";
    }
}
