/** What things cost by rule: prices by priority, calendars, holidays, promotions, drafts, and why a price is what it is. */
@NullMarked
package io.monedero.functions.backoffice.prices;

import org.jspecify.annotations.NullMarked;
