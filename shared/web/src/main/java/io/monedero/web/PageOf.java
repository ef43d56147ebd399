package io.monedero.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next what to send as {@code cursor} for the page after this one; null on the last page
 */
@Serdeable
public record PageOf<T>(List<T> items, @Nullable String next) {}
