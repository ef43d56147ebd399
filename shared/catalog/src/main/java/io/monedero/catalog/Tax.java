package io.monedero.catalog;

import java.util.UUID;

/**
 * A tax that products carry (C-01).
 *
 * @param version for the next update: who changes an older one is refused
 */
public record Tax(UUID id, TaxDetails details, int version) {}
