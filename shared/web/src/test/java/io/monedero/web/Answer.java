package io.monedero.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** What a function answered. */
public record Answer(APIGatewayV2HTTPResponse response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.getStatusCode();
    }

    public String body() {
        return response.getBody() == null ? "" : response.getBody();
    }

    /** The body as a file. */
    public byte[] bytes() {
        return response.getIsBase64Encoded()
                ? Base64.getDecoder().decode(body())
                : body().getBytes(StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + body(), notJson);
        }
    }

    public Map<String, String> headers() {
        return response.getHeaders();
    }

    /** The value of the header, whatever the case of its name; empty if there is none. */
    public String header(String name) {
        return headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The code of the problem: the last part of its type. */
    public String problem() {
        String type = json().path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1);
    }

    public String field() {
        return json().path("field").asText();
    }
}
