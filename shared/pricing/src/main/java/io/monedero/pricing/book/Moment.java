package io.monedero.pricing.book;

/** Which moment of what is sold a price tests (P-05). */
public enum Moment {
    /** When it is used, such as the tee time; what has no such moment is tested when it is bought. */
    USE,
    /** When it is bought, always. */
    PURCHASE
}
