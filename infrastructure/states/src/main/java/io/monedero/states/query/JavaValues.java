package io.monedero.states.query;

import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as the JSONata library wants it: maps, lists, strings, numbers, booleans, and a null of its own. */
final class JavaValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JavaValues() {}

    static Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                node.properties().forEach(field -> map.put(field.getKey(), of(field.getValue())));
                yield map;
            }
            case ARRAY -> {
                List<Object> list = new ArrayList<>(node.size());
                node.forEach(item -> list.add(of(item)));
                yield list;
            }
            case STRING -> node.textValue();
            case BOOLEAN -> node.booleanValue();
            case NUMBER ->
                node.isBigInteger() || node.isBigDecimal() ? (Object) node.doubleValue() : node.numberValue();
            case NULL, MISSING, BINARY, POJO -> Jsonata.NULL_VALUE;
        };
    }

    /** @throws IllegalArgumentException if the value cannot be JSON, saying what it is */
    static JsonNode json(@Nullable Object value) {
        return switch (value) {
            case null -> JSON.nullNode();
            case String text -> JSON.textNode(text);
            case Boolean truth -> JSON.booleanNode(truth);
            case Integer number -> JSON.numberNode(number);
            case Long number when number == number.intValue() -> JSON.numberNode(number.intValue());
            case Long number -> JSON.numberNode(number);
            case BigInteger number -> JSON.numberNode(number);
            case BigDecimal number -> JSON.numberNode(number);
            case Number number -> JSON.numberNode(number.doubleValue());
            case Map<?, ?> map -> {
                ObjectNode object = JSON.objectNode();
                map.forEach((key, field) -> object.set(String.valueOf(key), json(field)));
                yield object;
            }
            case List<?> list -> {
                ArrayNode array = JSON.arrayNode(list.size());
                list.forEach(item -> array.add(json(item)));
                yield array;
            }
            default -> {
                if (value.equals(Jsonata.NULL_VALUE)) {
                    yield JSON.nullNode();
                }
                throw new IllegalArgumentException("a function or another value that JSON cannot hold");
            }
        };
    }
}
