package io.monedero.pricing.book;

import java.util.UUID;

/** What sales are counted of (P-07). */
public sealed interface SoldIn {

    /** All products of a family. */
    record Family(UUID familyId) implements SoldIn {}

    /** All products of a subfamily. */
    record Subfamily(UUID subfamilyId) implements SoldIn {}
}
