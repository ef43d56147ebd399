package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import io.monedero.pricing.Explanation.RefusedPrice;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks for the first promotion of which a cart has all it wants (P-10). */
final class Promoting {
    private final List<CartUnits> cart;

    Promoting(Cart cart, List<Decision> decisions, Days days) {
        this.cart = IntStream.range(0, decisions.size())
                .mapToObj(line -> CartUnits.of(cart.items().get(line), decisions.get(line), days))
                .toList();
    }

    @Nullable
    AppliedPromotion first(List<Promotion> promotions) {
        for (Promotion promotion : promotions) {
            PromotionMatch match = new PromotionMatch(promotion, cart);
            int[] lines = match.lines();
            if (lines.length > 0) {
                return new AppliedPromotion(promotion, shares(match, lines));
            }
        }
        return null;
    }

    /** Why a promotion does not apply: the cart lacks something, or has it on days too far apart (P-12). */
    RefusedPrice refusal(Promotion promotion) {
        int wanted = promotion.lines().size();
        int found = new PromotionMatch(promotion, cart).found();
        return found < wanted
                ? refused(promotion, Filter.PROMOTION_LINES, found, wanted)
                : refused(promotion, Filter.PROMOTION_DAYS, daysOfUse(), promotion.days());
    }

    private long daysOfUse() {
        LongSummaryStatistics range = cart.stream()
                .filter(CartUnits::isDated)
                .mapToLong(CartUnits::useDay)
                .summaryStatistics();
        return range.getMax() - range.getMin() + 1;
    }

    private static RefusedPrice refused(Promotion promotion, Filter filter, long saw, long wanted) {
        return new RefusedPrice(promotion.name(), filter.code(), String.valueOf(saw), String.valueOf(wanted));
    }

    private List<PromotionShare> shares(PromotionMatch match, int[] lines) {
        List<PromotionShare> shares = new ArrayList<>();
        for (int cartLine = 0; cartLine < cart.size(); cartLine++) {
            int units = 0;
            int reduced = 0;
            long off = 0;
            for (int line = 0; line < lines.length; line++) {
                if (lines[line] == cartLine) {
                    long one = match.off(line, cartLine);
                    units++;
                    reduced += one > 0 ? 1 : 0;
                    off += one;
                }
            }
            if (units > 0) {
                Money sum = new Money(off, cart.get(cartLine).price().currency());
                shares.add(new PromotionShare(cartLine, units, reduced, sum));
            }
        }
        return shares;
    }
}
