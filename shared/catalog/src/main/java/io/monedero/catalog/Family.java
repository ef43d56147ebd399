package io.monedero.catalog;

import java.util.UUID;

/** The first division of what is sold (C-02). */
public record Family(UUID id, FamilyDetails details, int version) {}
