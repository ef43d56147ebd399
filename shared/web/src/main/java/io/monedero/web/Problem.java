package io.monedero.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Refusal;
import java.util.List;
import java.util.Locale;
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
 * @param errors where many things were wrong at once, as in the rows of a file: the first hundred
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String field,
        Map<String, String> values,
        List<Part> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
    static final String TYPES = "https://monedero.dev/problems/";

    /**
     * One of several things that were wrong.
     *
     * @param field path of the input at fault: {@code rows[18].price} for a cell, its row as spreadsheet programs count
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Part(String type, String detail, @Nullable String field, Map<String, String> values) {
        public static Part of(Locale language, Refusal refusal) {
            return new Part(
                    TYPES + refusal.code(),
                    Messages.text(language, "refusal." + refusal.code(), refusal.values()),
                    refusal.field(),
                    refusal.values());
        }
    }
}
