package io.monedero.functions.pricing;

import io.micronaut.serde.annotation.Serdeable;

/** Whether something shall be used. */
@Serdeable
record ActiveRequest(Boolean active) {}
