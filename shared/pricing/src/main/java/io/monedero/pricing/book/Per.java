package io.monedero.pricing.book;

/** The stretch of time over which sales are counted (P-07). */
public enum Per {
    HOUR,
    DAY
}
