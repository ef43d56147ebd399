package io.monedero.functions.pricing.kitchen;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The sale whose order is sent. */
@Serdeable
record KitchenOrderRequest(UUID saleId) {}
