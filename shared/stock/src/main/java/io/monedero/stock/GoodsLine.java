package io.monedero.stock;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** So much of a product, as an order or a delivery note lists it. */
public record GoodsLine(UUID productId, BigDecimal quantity) {
    private static final int MOST = 500;

    /**
     * The lines, if they make sense.
     *
     * @throws io.monedero.kernel.Refused {@code lines-outside} at {@code lines}; {@code quantity-outside} at
     *     {@code lines[0].quantity}, {@code product-twice} at {@code lines[1].productId}
     */
    public static List<GoodsLine> sound(List<GoodsLine> lines) {
        Require.that(!lines.isEmpty() && lines.size() <= MOST, "lines-outside", "lines", String.valueOf(lines.size()));
        Set<UUID> products = new HashSet<>();
        List<GoodsLine> sound = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            GoodsLine line = lines.get(place);
            if (!products.add(line.productId)) {
                throw Refusal.invalid("product-twice", "lines[" + place + "].productId")
                        .asException();
            }
            sound.add(new GoodsLine(line.productId, Require.quantity(line.quantity, "lines[" + place + "].quantity")));
        }
        return List.copyOf(sound);
    }

    /** The products, for a statement's array. */
    public static String[] products(List<GoodsLine> lines) {
        return lines.stream().map(line -> line.productId.toString()).toArray(String[]::new);
    }

    /** The quantities, for a statement's array. */
    public static String[] quantities(List<GoodsLine> lines) {
        return lines.stream().map(line -> line.quantity.toPlainString()).toArray(String[]::new);
    }
}
