package io.monedero.functions.backoffice.vouchers;

import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.vouchers.ValidProduct;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A product that can be paid, as its row of the form shows it; without a product it is none (V-04). */
public record ProductRow(String product, String ratio) {
    private static final int BLANK = 3;

    /** As typed, or else as they are; and some blank ones. */
    static List<ProductRow> shown(Page page, List<ValidProduct> present) {
        Form typed = page.typed();
        List<ProductRow> rows = new ArrayList<>(
                typed != null
                        ? rows(typed)
                        : present.stream()
                                .map(each -> new ProductRow(each.productId().toString(), page.typeable(each.ratio())))
                                .toList());
        IntStream.range(0, BLANK).forEach(more -> rows.add(new ProductRow("", "")));
        return rows;
    }

    /** Refused as {@link ValidProduct}, {@code choice-unknown}, {@code number-malformed}, at {@code products[0].ratio} and so on. */
    static List<ValidProduct> products(Form form) {
        List<ProductRow> rows = rows(form);
        return IntStream.range(0, rows.size())
                .mapToObj(index -> {
                    try {
                        return rows.get(index).valid(form);
                    } catch (Refused refused) {
                        throw refused.refusal().at("products[" + index + "]").asException();
                    }
                })
                .toList();
    }

    private static List<ProductRow> rows(Form form) {
        List<String> ratios = form.all("ratio");
        List<String> products = form.all("validProduct");
        return IntStream.range(0, products.size())
                .mapToObj(index -> new ProductRow(
                        products.get(index).strip(),
                        index < ratios.size() ? ratios.get(index).strip() : ""))
                .filter(row -> !row.product.isEmpty())
                .toList();
    }

    private ValidProduct valid(Form form) {
        try {
            UUID id = UUID.fromString(product);
            return new ValidProduct(
                    id, ratio.isEmpty() ? BigDecimal.ONE : form.input().decimal(ratio, "ratio"));
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.invalid("choice-unknown", "productId", Map.of("value", product))
                    .asException();
        }
    }
}
