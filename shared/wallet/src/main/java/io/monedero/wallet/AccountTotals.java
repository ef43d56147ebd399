package io.monedero.wallet;

import io.monedero.kernel.Money;

/** How many accounts there are and what is in them together. */
public record AccountTotals(long accounts, Money balance) {}
