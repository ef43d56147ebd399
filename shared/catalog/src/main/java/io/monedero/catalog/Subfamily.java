package io.monedero.catalog;

import java.util.UUID;

/** A division of a family (C-03). */
public record Subfamily(UUID id, SubfamilyDetails details, String familyName, int version) {}
