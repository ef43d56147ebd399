/**
 * The prices of a business as it keeps them (P-01 … P-10): prices in the order of priority, calendars, holidays, promotions,
 * drafts, and the {@link io.monedero.pricing.book.PriceBook} that is compiled of them.
 */
@NullMarked
package io.monedero.pricing.tariff;

import org.jspecify.annotations.NullMarked;
