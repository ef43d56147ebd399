package io.monedero.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way through a body's records to one of its parts: of what it could not read, the JSON reader names only the part. */
final class FieldPath {
    private FieldPath() {}

    /** Such as {@code conditions.moment} or {@code lines[].target}; empty for the body itself, null where it has no such part. */
    static @Nullable String to(String part, Class<?> body) {
        if (body.getName().equals(part)) {
            return "";
        }
        return body.isRecord()
                ? Arrays.stream(body.getRecordComponents())
                        .map(component -> through(component, part))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable String through(RecordComponent component, String part) {
        Type type = component.getGenericType();
        boolean several = type instanceof ParameterizedType;
        Type one = type instanceof ParameterizedType of ? of.getActualTypeArguments()[0] : type;
        String rest = one instanceof Class<?> of ? to(part, of) : null;
        return rest == null ? null : component.getName() + (several ? "[]" : "") + (rest.isEmpty() ? "" : "." + rest);
    }
}
