package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.pricing.tariff.KeptPromotion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The promotions in the order in which a cart is tried with them.
 *
 * @param trial a cart that was tried; with nothing in it before somebody did
 */
public record PromotionList(List<KeptPromotion> promotions, PriceWords words, List<Option> products, CartTrial trial) {

    public String action(Page page, KeptPromotion kept, String act) {
        return page.to("promotions/" + kept.promotion().id() + "/" + act);
    }

    /** What it wants, the same several times as one: {@code 2 × Green fee: −10 %}. */
    public List<String> wants(KeptPromotion kept) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        kept.promotion()
                .lines()
                .forEach(line -> counts.merge(
                        words.target(line.wanted()) + ": " + words.reduction(line.reduction()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .toList();
    }

    public @Nullable UUID up(int index) {
        return index == 0 ? null : promotions.get(index - 1).promotion().id();
    }

    public @Nullable String down(int index) {
        int last = promotions.size() - 1;
        if (index >= last) {
            return null;
        }
        return index + 2 > last
                ? ""
                : promotions.get(index + 2).promotion().id().toString();
    }
}
