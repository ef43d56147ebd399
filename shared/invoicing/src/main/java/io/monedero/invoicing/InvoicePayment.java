package io.monedero.invoicing;

import io.monedero.kernel.Money;

/** What was paid before the document was issued, by the name of the method. */
public record InvoicePayment(String method, Money amount) {}
