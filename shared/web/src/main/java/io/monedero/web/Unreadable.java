package io.monedero.web;

import io.micronaut.json.JsonSyntaxException;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What exactly could not be read of a request, from what the JSON reader says of it. */
final class Unreadable {
    private static final Pattern PROPERTY =
            Pattern.compile("[Pp]roperty \\[\\S+ (\\w+)\\](?: of type \\[class (\\S+)\\])?");

    private static final Pattern MISSING = Pattern.compile("Null argument specified for \\[(\\w+)\\]");
    private static final Pattern PLACE_IN_TEXT = Pattern.compile("\\s+at \\[Source.*", Pattern.DOTALL);

    private Unreadable() {}

    /**
     * @param whole the name of what was read
     * @param type what it should have been
     */
    static Refusal refusal(Throwable unreadable, String whole, Class<?> type) {
        StringBuilder path = new StringBuilder();
        Throwable root = unreadable;
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.refusal();
            }
            if (cause instanceof JsonSyntaxException) {
                return Refusal.invalid("malformed-json", whole);
            }
            Matcher named = PROPERTY.matcher(String.valueOf(cause.getMessage()));
            while (named.find()) {
                if (path.indexOf(named.group(1)) < 0) {
                    add(path, path.isEmpty() && named.group(2) != null ? FieldPath.to(named.group(2), type) : "");
                    add(path, named.group(1));
                }
            }
            Matcher missing = MISSING.matcher(String.valueOf(cause.getMessage()));
            if (missing.find()) {
                add(path, missing.group(1));
                return Refusal.invalid("missing", path.toString());
            }
            root = cause;
        }
        return Refusal.invalid(
                "unreadable",
                path.isEmpty() ? whole : path.toString(),
                Map.of(
                        "expected",
                        PLACE_IN_TEXT.matcher(String.valueOf(root.getMessage())).replaceFirst("")));
    }

    private static void add(StringBuilder path, @Nullable String step) {
        if (step != null && !step.isEmpty()) {
            path.append(path.isEmpty() ? "" : ".").append(step);
        }
    }
}
