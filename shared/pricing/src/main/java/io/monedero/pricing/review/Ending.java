package io.monedero.pricing.review;

import io.monedero.pricing.book.Price;
import java.time.LocalDate;

/**
 * A price that ends (P-13), by its dates or those of its calendar.
 *
 * @param lastDay on which it can apply
 * @param over whether that day is past
 */
public record Ending(Price price, LocalDate lastDay, boolean over) {}
