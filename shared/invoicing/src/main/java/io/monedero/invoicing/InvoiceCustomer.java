package io.monedero.invoicing;

import java.util.UUID;

/** The customer a document is for, and what is known of them on that day. */
public record InvoiceCustomer(UUID id, Party party) {}
