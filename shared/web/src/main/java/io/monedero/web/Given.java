package io.monedero.web;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /** What must be given, or {@code missing}. */
    public static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw Refusal.invalid("missing", field).asException();
        }
        return value;
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

    /** What is made of a part of the request; what is refused there is at a field inside the part: {@code value.percent}. */
    public static <T> T within(String part, Supplier<T> made) {
        try {
            return made.get();
        } catch (Refused refused) {
            throw refused.refusal().at(part).asException();
        }
    }

    /** A moment of the day such as 16:30, or {@code hour-malformed}; null where none was given. */
    public static @Nullable LocalTime hour(@Nullable String text, String field) {
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("hour-malformed", field, Map.of("value", text))
                    .asException();
        }
    }

    /** A stretch of time such as P60D or PT24H, or {@code duration-malformed}; null where none was given. */
    public static @Nullable Duration duration(@Nullable String text, String field) {
        try {
            return text == null ? null : Duration.parse(text).truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("duration-malformed", field, Map.of("value", text))
                    .asException();
        }
    }

    /** One of the choices, by its code, or {@code choice-unknown}. */
    public static <T> T choice(String code, Function<String, Optional<T>> choices, String field) {
        return choices.apply(code)
                .orElseThrow(() -> Refusal.invalid("choice-unknown", field, Map.of("value", code))
                        .asException());
    }

    /** One of the values of an enumeration, by its name in kebab case, or {@code choice-unknown}. */
    public static <E extends Enum<E>> E choice(String code, Class<E> choices, String field) {
        return choice(
                code,
                wanted -> Arrays.stream(choices.getEnumConstants())
                        .filter(each -> code(each).equals(wanted))
                        .findFirst(),
                field);
    }

    /** The name of a value in kebab case, as {@link #choice} reads it. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
