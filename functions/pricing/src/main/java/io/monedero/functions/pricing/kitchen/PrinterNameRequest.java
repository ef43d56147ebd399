package io.monedero.functions.pricing.kitchen;

import io.micronaut.serde.annotation.Serdeable;

/** Another name for a printer. */
@Serdeable
record PrinterNameRequest(String name) {}
