package io.monedero.wallet;

import io.monedero.kernel.Money;

/**
 * How many operations of a kind there were and what they came to.
 *
 * @param amount sum of their changes; negative for charges
 */
public record OperationTotal(OperationKind kind, long operations, Money amount) {}
