package io.monedero.tenancy;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** A cash register and the location where it stands. */
@Introspected
public record Register(UUID registerId, String name, UUID locationId, String locationName) {}
