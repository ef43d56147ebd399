package io.monedero.stock.counts;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import io.monedero.stock.GoodsLine;
import io.monedero.stock.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody counted. Refused: {@code text-length} at {@code note}, {@code lines-outside} at {@code lines},
 * {@code count-outside} at {@code lines[0].quantity}, {@code product-twice} at {@code lines[1].productId}.
 *
 * @param lines what is there of each product; nothing is a count too
 */
public record NewStockCount(UUID locationId, String note, List<GoodsLine> lines) {
    private static final int MOST = 500;

    public NewStockCount {
        note = Require.text(note, "note", 0, 200);
        Require.that(!lines.isEmpty() && lines.size() <= MOST, "lines-outside", "lines", String.valueOf(lines.size()));
        Set<UUID> products = new HashSet<>();
        List<GoodsLine> sound = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            GoodsLine line = lines.get(place);
            if (!products.add(line.productId())) {
                throw Refusal.invalid("product-twice", "lines[" + place + "].productId")
                        .asException();
            }
            sound.add(new GoodsLine(
                    line.productId(), Quantity.counted(line.quantity(), "lines[" + place + "].quantity")));
        }
        lines = List.copyOf(sound);
    }
}
