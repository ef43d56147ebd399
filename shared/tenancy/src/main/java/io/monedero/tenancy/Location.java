package io.monedero.tenancy;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** A branch of the business (T-03). */
@Introspected
public record Location(UUID locationId, String name) {}
