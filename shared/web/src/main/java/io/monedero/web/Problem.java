package io.monedero.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details.
 *
 * @param type {@code https://monedero.dev/problems/} and the refusal's code: stable, for programs
 * @param title the kind of problem, in the caller's language
 * @param status as in the HTTP response
 * @param detail what was wrong and what is expected, in the caller's language
 * @param field path of the input at fault
 * @param values what the detail speaks of, by name, for programs
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        Map<String, String> values) {
    public static final String MEDIA_TYPE = "application/problem+json";
    static final String TYPES = "https://monedero.dev/problems/";
}
