package io.monedero.web;

import io.micronaut.json.JsonSyntaxException;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What exactly could not be read of a request, from what the JSON reader says of it. */
final class Unreadable {
    private static final Pattern PROPERTY = Pattern.compile("(?:property|Property) \\[\\S+ (\\w+)\\]");

    private static final Pattern MISSING = Pattern.compile("Null argument specified for \\[(\\w+)\\]");

    private Unreadable() {}

    static Refusal refusal(Throwable unreadable, String whole) {
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
                    path.append(path.isEmpty() ? "" : ".").append(named.group(1));
                }
            }
            Matcher missing = MISSING.matcher(String.valueOf(cause.getMessage()));
            if (missing.find()) {
                return Refusal.invalid("missing", (path.isEmpty() ? "" : path + ".") + missing.group(1));
            }
            root = cause;
        }
        return Refusal.invalid(
                "unreadable",
                path.isEmpty() ? whole : path.toString(),
                Map.of("expected", String.valueOf(root.getMessage())));
    }
}
