package io.monedero.documents;

import java.util.Locale;

/**
 * How a document is to look (T-08).
 *
 * @param locale language of labels, dates and amounts: en, es, pt or uk, any other reads as English
 * @param pricesIncludeTax the lines are with tax
 * @param discountColumn show what was taken off each line
 * @param taxes show taxes per line and in the end; a copy without them is no fiscal document (I-07)
 */
public record Appearance(Locale locale, boolean pricesIncludeTax, boolean discountColumn, boolean taxes) {
    public Appearance {
        if (!taxes && !pricesIncludeTax) {
            throw new IllegalArgumentException("lines without tax add up to the total only where taxes are shown");
        }
    }

    /** A document with taxes and without the column of discounts. */
    public static Appearance of(Locale locale, boolean pricesIncludeTax) {
        return new Appearance(locale, pricesIncludeTax, false, true);
    }

    public Appearance withDiscountColumn() {
        return new Appearance(locale, pricesIncludeTax, true, taxes);
    }

    /** A document that does not speak of taxes; its lines are then with tax, as they would not add up otherwise. */
    public Appearance withoutTaxes() {
        return new Appearance(locale, true, discountColumn, false);
    }
}
