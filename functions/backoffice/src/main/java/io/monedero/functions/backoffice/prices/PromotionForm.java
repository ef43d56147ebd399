package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.book.PromotionLine;
import io.monedero.pricing.tariff.KeptPromotion;
import io.monedero.pricing.tariff.PromotionDetails;
import io.monedero.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a promotion with its present values.
 *
 * @param kept null for a new one
 */
public record PromotionForm(@Nullable KeptPromotion kept, List<Option> products) {
    private static final int MOST_DAYS = 3660;
    private static final int BLANK = 4;

    public String name() {
        return kept == null ? "" : kept.promotion().name();
    }

    public int days() {
        return kept == null ? 1 : kept.promotion().days();
    }

    public boolean active() {
        return kept == null || kept.active();
    }

    /** As typed, or else as they are; and some blank ones. */
    public List<PromotionRow> rows(Page page) {
        List<PromotionRow> rows = new ArrayList<>();
        Form typed = page.typed();
        if (typed != null) {
            rows.addAll(PromotionRow.of(typed));
        } else if (kept != null) {
            kept.promotion().lines().forEach(line -> rows.add(PromotionRow.of(line, page)));
        }
        IntStream.range(0, BLANK).forEach(more -> rows.add(PromotionRow.blank()));
        return rows;
    }

    public List<Option> kinds(Page page) {
        return ReductionKind.options(page);
    }

    /** What was typed. Refused as {@link io.monedero.pricing.book.Promotion}, at {@code lines[0].value} and so on. */
    static PromotionDetails details(Form form, Tenant tenant) {
        List<PromotionRow> rows = PromotionRow.of(form);
        List<PromotionLine> lines = IntStream.range(0, rows.size())
                .mapToObj(index -> rows.get(index).line(form, tenant, "lines[" + index + "]"))
                .toList();
        return new PromotionDetails(form.text("name"), form.days("days", MOST_DAYS), lines, form.has("active"));
    }
}
