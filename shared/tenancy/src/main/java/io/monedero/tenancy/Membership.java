package io.monedero.tenancy;

import io.micronaut.core.annotation.Introspected;

/** A business in which a person may work. */
@Introspected
public record Membership(String slug, String name) {}
