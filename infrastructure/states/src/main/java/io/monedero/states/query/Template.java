package io.monedero.states.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The value of a field that accepts JSONata: JSON in which any string, however deep, may be an expression. */
public sealed interface Template {
    JsonNode evaluate(Evaluation at);

    record Literal(JsonNode value) implements Template {
        @Override
        public JsonNode evaluate(Evaluation at) {
            return value;
        }
    }

    record Expression(Query query) implements Template {
        @Override
        public JsonNode evaluate(Evaluation at) {
            return query.evaluate(at);
        }
    }

    record Fields(Map<String, Template> fields) implements Template {
        @Override
        public JsonNode evaluate(Evaluation at) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            fields.forEach((name, field) -> object.set(name, field.evaluate(at)));
            return object;
        }
    }

    record Items(List<Template> items) implements Template {
        @Override
        public JsonNode evaluate(Evaluation at) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            items.forEach(item -> array.add(item.evaluate(at)));
            return array;
        }
    }

    /** Reads a field's value; the name is for messages. */
    static Template of(JsonNode value, String field) throws InvalidQuery {
        return switch (value.getNodeType()) {
            case OBJECT -> {
                Map<String, Template> fields = new LinkedHashMap<>();
                for (Map.Entry<String, JsonNode> entry : value.properties()) {
                    fields.put(entry.getKey(), of(entry.getValue(), field + "/" + entry.getKey()));
                }
                yield new Fields(fields);
            }
            case ARRAY -> {
                List<Template> items = new ArrayList<>();
                for (int i = 0; i < value.size(); i++) {
                    items.add(of(value.get(i), field + "[" + i + "]"));
                }
                yield new Items(items);
            }
            case STRING -> ofText(value, value.textValue(), field);
            case BINARY, BOOLEAN, MISSING, NULL, NUMBER, POJO -> new Literal(value);
        };
    }

    private static Template ofText(JsonNode value, String text, String field) throws InvalidQuery {
        boolean expression = text.length() >= 4 && text.startsWith("{%") && text.endsWith("%}");
        return expression
                ? new Expression(
                        Query.parse(text.substring(2, text.length() - 2).strip(), field))
                : new Literal(value);
    }
}
