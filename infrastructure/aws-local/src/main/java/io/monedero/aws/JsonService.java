package io.monedero.aws;

import com.fasterxml.jackson.databind.JsonNode;

/** A service of AWS's JSON protocols 1.0 and 1.1, where each call is a POST and a header names the operation. */
@FunctionalInterface
public interface JsonService {

    /**
     * @param operation without the service's prefix, such as {@code GetSecretValue}
     * @throws AwsFault for what the service's documentation calls an error
     */
    JsonNode call(String operation, JsonNode input);
}
