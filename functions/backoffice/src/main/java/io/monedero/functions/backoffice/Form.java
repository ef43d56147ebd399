package io.monedero.functions.backoffice;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into a form: what a controller method takes to answer one. Each reader refuses {@code missing} at an
 * empty field; ask {@link #has} first where it may be empty.
 *
 * @param fields the values of each field in the order they were sent
 */
public record Form(Input input, Map<String, List<String>> fields) {
    /** Hidden field that makes sending twice the same as once. */
    public static final String KEY = "key";
    /** Hidden field with the version that the form shows. */
    public static final String VERSION = "version";

    /** Whether something was typed there or, for a box, whether it was ticked. */
    public boolean has(String field) {
        return !value(field).isBlank();
    }

    /** The text without blanks around it. */
    public String text(String field) {
        String value = value(field).strip();
        if (value.isEmpty()) {
            throw Refusal.invalid("missing", field).asException();
        }
        return value;
    }

    /** As {@link #text(String)}, at most this long. Refused besides: {@code text-length}. */
    public String text(String field, int longest) {
        return Require.text(text(field), field, 1, longest);
    }

    /** A mail address in lower case. Refused besides: {@code email-malformed}. */
    public String mail(String field) {
        return Require.mail(text(field), field);
    }

    /** The text without blanks around it, or empty text. */
    public String optional(String field) {
        return value(field).strip();
    }

    /** All values of a field, such as those of the ticked boxes of one name. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** What stands between commas, such as tags. */
    public List<String> words(String field) {
        return Arrays.stream(value(field).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public Money money(String field, Tenant tenant) {
        return input.money(text(field), tenant, field);
    }

    public BigDecimal quantity(String field) {
        return input.quantity(text(field), field);
    }

    public Percentage percentage(String field) {
        return input.percentage(text(field), field);
    }

    public int days(String field, int most) {
        return input.days(text(field), most, field);
    }

    public LocalDate day(String field) {
        return input.day(text(field), field);
    }

    /** As {@link #day}, or null where none was given. */
    public @Nullable LocalDate optionalDay(String field) {
        return has(field) ? day(field) : null;
    }

    /** What was chosen of a list of rows. Refused: {@code choice-unknown}. */
    public UUID id(String field) {
        return id(field, text(field));
    }

    /** All that was ticked of a list of rows. Refused: {@code choice-unknown}. */
    public List<UUID> ids(String field) {
        return all(field).stream().map(ticked -> id(field, ticked)).toList();
    }

    /** As {@link #id}, or null where nothing was chosen. */
    public @Nullable UUID optionalId(String field) {
        return has(field) ? id(field) : null;
    }

    /** What was chosen of an enumeration, whose options have its names. Refused: {@code choice-unknown}. */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return choice(field, text(field), type);
    }

    /** All that was ticked of an enumeration. Refused: {@code choice-unknown}. */
    public <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        return all(field).stream().map(ticked -> choice(field, ticked, type)).collect(Collectors.toSet());
    }

    /** The value that was chosen of a fixed list. Refused: {@code choice-unknown}. */
    public String oneOf(String field, List<Option> options) {
        String chosen = text(field);
        if (options.stream().noneMatch(option -> option.value().equals(chosen))) {
            throw unknown(field, chosen);
        }
        return chosen;
    }

    /** The version that the form showed. */
    public int version() {
        try {
            return Integer.parseInt(text(VERSION));
        } catch (NumberFormatException notOurs) {
            throw Refusal.invalid("form-key-missing", VERSION).asException();
        }
    }

    String key() {
        return value(KEY);
    }

    /** The first value as it was typed, empty when none was sent. */
    String value(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static <E extends Enum<E>> E choice(String field, String chosen, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(chosen)) {
                return each;
            }
        }
        throw unknown(field, chosen);
    }

    private static UUID id(String field, String chosen) {
        try {
            return UUID.fromString(chosen);
        } catch (IllegalArgumentException notOurs) {
            throw unknown(field, chosen);
        }
    }

    private static RuntimeException unknown(String field, String chosen) {
        return Refusal.invalid("choice-unknown", field, Map.of("value", chosen)).asException();
    }
}
