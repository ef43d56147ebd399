package io.monedero.web;

import io.monedero.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where a page of a list ended: the sort keys of its last row, so that the next page begins after them (keyset paging).
 * Callers get it as one opaque text.
 *
 * @param keys values of the columns the list is ordered by, in their order
 */
public record Cursor(List<String> keys) {
    private static final String BETWEEN = "\u001f";

    public static Cursor after(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(Object::toString).toList());
    }

    /** Reads what {@link #text} wrote of this many keys, or refuses {@code cursor-malformed}. */
    static Cursor read(String text, int keys) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(joined.split(BETWEEN, -1));
            if (parts.size() == keys) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException notBase64) {
            throw malformed();
        }
        throw malformed();
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, keys).getBytes(StandardCharsets.UTF_8));
    }

    public String text(int key) {
        return keys.get(key);
    }

    public UUID id(int key) {
        return parsed(key, UUID::fromString);
    }

    public Instant moment(int key) {
        return parsed(key, Instant::parse);
    }

    public LocalDate day(int key) {
        return parsed(key, LocalDate::parse);
    }

    public long number(int key) {
        return parsed(key, Long::parseLong);
    }

    private <T> T parsed(int key, Function<String, T> parser) {
        try {
            return parser.apply(keys.get(key));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw malformed();
        }
    }

    private static RuntimeException malformed() {
        return Refusal.invalid("cursor-malformed", Paging.CURSOR).asException();
    }
}
