package io.monedero.invoicing;

import java.util.UUID;

/** Where documents of one type of one company are issued: all that is the same in them. */
record Desk(UUID seriesId, Company company, InvoiceType type) {}
