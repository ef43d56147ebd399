package io.monedero.proofs.isolation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a request's body looks like, as its description says; empty for a request without one. */
record Schema(Map<?, ?> document, Map<?, ?> schema) {

    /** Finds an id for a field of this name. */
    interface Ids {
        @Nullable
        Object of(String field);
    }

    boolean isEmpty() {
        return schema.isEmpty();
    }

    /** The names of all fields, at any depth, that hold an id. */
    Set<String> idFields() {
        Set<String> found = new TreeSet<>();
        example("", field -> {
            found.add(field);
            return "00000000-0000-0000-0000-000000000000";
        });
        return found;
    }

    /** A body with every field that must be there and every field that holds an id. */
    @Nullable
    Object example(Ids ids) {
        return example("", ids);
    }

    private @Nullable Object example(String field, Ids ids) {
        Map<?, ?> type = resolved();
        if ("uuid".equals(type.get("format"))) {
            return ids.of(field);
        }
        if (type.get("example") != null) {
            return type.get("example");
        }
        if (type.get("enum") instanceof List<?> values) {
            return values.getFirst();
        }
        return switch (String.valueOf(type.get("type"))) {
            case "object" -> object(type, ids);
            case "array" -> array(type, field, ids);
            case "boolean" -> true;
            case "integer", "number" -> field.equals("minutes") ? 60 : 1;
            default -> text(String.valueOf(type.get("format")), field);
        };
    }

    private Map<String, Object> object(Map<?, ?> type, Ids ids) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<?> required = type.get("required") instanceof List<?> names ? names : List.of();
        Map<?, ?> properties = ApiDescription.map(type, "properties");
        properties.forEach((name, property) -> {
            // What is of a subfamily is of its family: nothing asks for both.
            if (name.equals("familyId") && properties.containsKey("subfamilyId")) {
                return;
            }
            Schema inner = new Schema(document, (Map<?, ?>) property);
            boolean wanted = required.contains(name)
                    || needed(type, name.toString())
                    || !inner.idsBelow(name.toString()).isEmpty();
            Object value = wanted ? inner.example(name.toString(), ids) : null;
            if (value != null) {
                fields.put(name.toString(), value);
            }
        });
        return fields;
    }

    /** What no description can say: a fixed price has an amount, a limit a number, and what is booked a length. */
    private boolean needed(Map<?, ?> type, String field) {
        Schema kind = new Schema(document, ApiDescription.map(type, "properties", "kind"));
        return switch (field) {
            case "amount" -> "fixed".equals(kind.isEmpty() ? "" : kind.example("kind", each -> ""));
            case "minutes", "choices", "min" -> true;
            default -> false;
        };
    }

    private Set<String> idsBelow(String field) {
        Set<String> found = new TreeSet<>();
        example(field, each -> {
            found.add(each);
            return "";
        });
        return found;
    }

    private List<Object> array(Map<?, ?> type, String field, Ids ids) {
        List<Object> items = new ArrayList<>();
        Object item = new Schema(document, ApiDescription.map(type, "items")).example(field, ids);
        if (item != null) {
            items.add(item);
        }
        return items;
    }

    private static Object text(String format, String field) {
        return switch (format) {
            case "date" -> "2026-06-15";
            case "date-time" -> "2026-06-15T10:00:00Z";
            default ->
                switch (field) {
                    case "amount", "quantity", "percent", "price", "tendered" -> "1.00";
                    case "currency" -> "BRL";
                    case "country" -> "BR";
                    case "mail", "email" -> "nobody@example.com";
                    default -> "proof";
                };
        };
    }

    /** The schema that a reference leads to; of several that are to be met at once, the first. */
    private Map<?, ?> resolved() {
        if (schema.get("$ref") instanceof String reference) {
            return ApiDescription.map(document, reference.substring(2).split("/", -1));
        }
        if (schema.get("allOf") instanceof List<?> all) {
            return new Schema(document, (Map<?, ?>) all.getFirst()).resolved();
        }
        return schema;
    }
}
