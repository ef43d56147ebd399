/**
 * The price book of a business (P-01 … P-10, P-12): its prices and promotions in the order of priority, compiled so that
 * the first price that applies is found without trying them one by one. Pure: no database, no framework, no clock.
 */
@NullMarked
package io.monedero.pricing.book;

import org.jspecify.annotations.NullMarked;
