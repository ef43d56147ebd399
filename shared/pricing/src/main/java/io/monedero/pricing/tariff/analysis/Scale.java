package io.monedero.pricing.tariff.analysis;

/** What a cell of a heat map stands for. */
public enum Scale {
    HOUR,
    DAY
}
