package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import io.monedero.kernel.Refused;
import io.monedero.pricing.book.PromotionLine;
import io.monedero.pricing.book.Target;
import io.monedero.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** One unit that a promotion wants, as its row of the form shows it; all empty is no unit. */
public record PromotionRow(String productId, String tag, String kind, String value) {
    static PromotionRow blank() {
        return new PromotionRow("", "", ReductionKind.NONE.name(), "");
    }

    static PromotionRow of(PromotionLine line, Page page) {
        return new PromotionRow(
                line.wanted() instanceof Target.OneProduct(UUID id) ? id.toString() : "",
                line.wanted() instanceof Target.TaggedProducts(String tag) ? tag : "",
                ReductionKind.of(line.reduction()).name(),
                ReductionKind.number(line.reduction(), page));
    }

    /** The rows that were sent, those with neither product nor tag left out. */
    static List<PromotionRow> of(Form form) {
        return IntStream.range(0, form.all("productId").size())
                .mapToObj(index -> new PromotionRow(
                        at(form, "productId", index),
                        at(form, "tag", index),
                        at(form, "kind", index),
                        at(form, "value", index)))
                .filter(row -> !row.productId.isEmpty() || !row.tag.isEmpty())
                .toList();
    }

    /** Refused as the types of a promotion, {@code price-target-either}, {@code choice-unknown}; at the field given. */
    PromotionLine line(Form form, Tenant tenant, String field) {
        try {
            if (productId.isEmpty() == tag.isEmpty()) {
                throw Refusal.invalid("price-target-either", "productId").asException();
            }
            Target wanted = productId.isEmpty()
                    ? new Target.TaggedProducts(tag)
                    : new Target.OneProduct(UUID.fromString(productId));
            return new PromotionLine(wanted, ReductionKind.valueOf(kind).read(form.input(), value, tenant));
        } catch (IllegalArgumentException noneOfOurs) {
            throw Refusal.invalid("choice-unknown", field, Map.of("value", productId + " " + kind))
                    .asException();
        } catch (Refused refused) {
            throw refused.refusal().at(field).asException();
        }
    }

    private static String at(Form form, String field, int index) {
        List<String> values = form.all(field);
        return index < values.size() ? values.get(index).strip() : "";
    }
}
