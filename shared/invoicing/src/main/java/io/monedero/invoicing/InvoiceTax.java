package io.monedero.invoicing;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import java.util.UUID;

/**
 * One tax of a document.
 *
 * @param base net amount it was calculated on
 * @param amount of the tax; negative for a withholding
 */
public record InvoiceTax(UUID taxId, String name, Percentage rate, Money base, Money amount) {}
