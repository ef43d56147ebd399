package io.monedero.functions.backoffice.stock;

import io.monedero.functions.backoffice.Form;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.stock.GoodsLine;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The quantities that were typed into a table of goods: one field a product, empty for none. */
final class GoodsEntry {
    private static final String FIELD = "quantity.";

    private GoodsEntry() {}

    static String field(UUID productId) {
        return FIELD + productId;
    }

    /** The lines that have a quantity, in the order of the table. Refused at the field, as {@link Form#quantity}. */
    static List<GoodsLine> lines(Form form) {
        return form.fields().keySet().stream()
                .filter(field -> field.startsWith(FIELD) && form.has(field))
                .map(field -> new GoodsLine(product(field), form.quantity(field)))
                .toList();
    }

    /** Does it with the lines; what is refused of one of them is said at its field. */
    static <T> T with(Form form, Function<List<GoodsLine>, T> work) {
        List<GoodsLine> lines = lines(form);
        try {
            return work.apply(lines);
        } catch (Refused refused) {
            Refusal why = refused.refusal();
            for (int place = 0; place < lines.size(); place++) {
                String field = why.field();
                if (field != null && field.startsWith("lines[" + place + "]")) {
                    throw new Refusal(
                                    why.kind(),
                                    why.code(),
                                    field(lines.get(place).productId()),
                                    why.values())
                            .asException();
                }
            }
            throw refused;
        }
    }

    private static UUID product(String field) {
        String id = field.substring(FIELD.length());
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.invalid("choice-unknown", field, Map.of("value", id)).asException();
        }
    }
}
