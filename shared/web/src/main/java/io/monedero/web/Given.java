package io.monedero.web;

import io.monedero.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request's JSON can say although its type cannot: a list with nothing in a place, a number that is none. */
public final class Given {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private Given() {}

    /** The list, empty where none was given; refuses {@code missing} at a place that holds null: {@code tags[2]}. */
    public static <T> List<T> list(@Nullable List<T> values, String field) {
        if (values == null) {
            return List.of();
        }
        for (int place = 0; place < values.size(); place++) {
            if (values.get(place) == null) {
                throw Refusal.invalid("missing", field + "[" + place + "]").asException();
            }
        }
        return values;
    }

    /**
     * A filter that is {@code true} or {@code false}; null where it was not given. Micronaut takes every other word for
     * false.
     *
     * @throws io.monedero.kernel.Refused {@code choice-unknown}
     */
    public static @Nullable Boolean truth(@Nullable String text, String field) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw Refusal.invalid("choice-unknown", field, Map.of("value", text))
                        .asException();
        };
    }

    /**
     * A quantity or percentage, digit by digit as it was written, as text or as a JSON number.
     *
     * @throws io.monedero.kernel.Refused {@code number-malformed}: an exponent is none, which also keeps a few
     *     characters from standing for a number of a million digits
     */
    public static BigDecimal number(String text, String field) {
        if (!PLAIN.matcher(text).matches()) {
            throw Refusal.invalid("number-malformed", field, Map.of("value", text))
                    .asException();
        }
        return new BigDecimal(text);
    }
}
