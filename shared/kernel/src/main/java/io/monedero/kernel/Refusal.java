package io.monedero.kernel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why something asked for was not done. The same value reaches the API problem (RFC 9457), the page and the test.
 *
 * @param kind how the caller should take it; decides the HTTP status
 * @param code stable name in kebab case: the last part of the problem's {@code type}, and the message key
 * @param field path of the input at fault, as the caller wrote it ({@code lines[0].quantity}); null if none is
 * @param values what the message needs to say, by name ({@code due} → {@code 12.50 EUR})
 * @param parts where many things were wrong at once, as in the rows of a file: each of them, or the first of them
 */
public record Refusal(Kind kind, String code, @Nullable String field, Map<String, String> values, List<Refusal> parts) {

    /** How a caller should take a refusal. */
    public enum Kind {
        /** The input can never be accepted as it is. */
        INVALID,
        /** Nobody is logged in. */
        UNAUTHENTICATED,
        /** The caller may not do this. */
        FORBIDDEN,
        /** There is no such thing, or none that the caller may know of (T-02). */
        NOT_FOUND,
        /** The input is sound, but the present state does not allow it. */
        CONFLICT
    }

    public Refusal {
        values = Map.copyOf(values);
        parts = List.copyOf(parts);
    }

    public Refusal(Kind kind, String code, @Nullable String field, Map<String, String> values) {
        this(kind, code, field, values, List.of());
    }

    public static Refusal invalid(String code, String field, Map<String, String> values) {
        return new Refusal(Kind.INVALID, code, field, values);
    }

    public static Refusal invalid(String code, String field) {
        return invalid(code, field, Map.of());
    }

    public static Refusal notFound(String code, String field) {
        return new Refusal(Kind.NOT_FOUND, code, field, Map.of());
    }

    public static Refusal conflict(String code, @Nullable String field, Map<String, String> values) {
        return new Refusal(Kind.CONFLICT, code, field, values);
    }

    /** Somebody else changed it since the caller read it. */
    public static Refusal changedMeanwhile() {
        return conflict("changed-meanwhile", null, Map.of());
    }

    /** Another of its kind has this name. */
    public static Refusal nameTaken(String name) {
        return conflict("name-taken", "name", Map.of("name", name));
    }

    public static Refusal forbidden(String code, Map<String, String> values) {
        return new Refusal(Kind.FORBIDDEN, code, null, values);
    }

    /** This refusal, at a field inside the given one: {@code quantity} becomes {@code lines[0].quantity}. */
    public Refusal at(String outer) {
        return new Refusal(kind, code, field == null ? outer : outer + "." + field, values, parts);
    }

    /** This refusal with what it is made of. */
    public Refusal with(List<Refusal> several) {
        return new Refusal(kind, code, field, values, several);
    }

    /** This refusal as an exception, for a use case that must roll back what it began. */
    public Refused asException() {
        return new Refused(this);
    }
}
