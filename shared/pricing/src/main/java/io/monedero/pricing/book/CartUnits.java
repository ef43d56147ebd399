package io.monedero.pricing.book;

import io.monedero.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A cart line as promotions see it (P-10).
 *
 * @param units whole units of it; none of 0.5
 * @param price of one
 * @param day of its use, in days since 1970; null where it has none
 */
record CartUnits(
        Item item, int units, Money price, @Nullable Long day) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    static CartUnits of(Item item, Decision decision, Days days) {
        int units = item.quantity().min(MOST).setScale(0, RoundingMode.FLOOR).intValueExact();
        Long day = item.useAt() == null ? null : days.at(item.useAt()).day.number;
        return new CartUnits(item, units, decision.price(), day);
    }

    boolean isDated() {
        return day != null;
    }

    long useDay() {
        return day == null ? 0 : day;
    }

    /** Whether it is used on one of so many days; what has no use moment fits any. */
    boolean usedFrom(long first, int days) {
        return day == null || (day >= first && day < first + days);
    }

    /** What a line of a promotion takes off one unit, in minor units, or {@link Assignment#NEVER} if it wants another. */
    long off(PromotionLine line) {
        return units > 0 && item.isMeantBy(line.wanted())
                ? line.reduction().off(price).minor()
                : Assignment.NEVER;
    }
}
