package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cart to try promotions with, as it was put together in the address of the page.
 *
 * @param quote null where nothing was tried, or where it was refused
 * @param refusal why it has no price; null where it has one
 */
public record CartTrial(
        List<Row> rows, @Nullable Quote quote, @Nullable Refusal refusal) {
    private static final int BLANK = 3;

    /** One line of it, as typed. */
    public record Row(String productId, String quantity, String useAt) {
        boolean isBlank() {
            return productId.isEmpty();
        }
    }

    static List<Row> rows(Page page) {
        return IntStream.range(0, 20)
                .mapToObj(index -> new Row(
                        page.asked("product" + index), page.asked("quantity" + index), page.asked("use" + index)))
                .filter(row -> !row.isBlank())
                .toList();
    }

    /** What is tried, and some blank rows. */
    public List<Row> shown() {
        List<Row> shown = new ArrayList<>(rows);
        IntStream.range(0, BLANK).forEach(more -> shown.add(new Row("", "1", "")));
        return shown;
    }

    public boolean isTried() {
        return !rows.isEmpty();
    }
}
