package io.monedero.kitchen;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** Where orders are printed: in the kitchen, at the bar. */
@Introspected
public record Printer(UUID printerId, String name, UUID locationId, String locationName, int version) {}
