/** One append-only double-entry ledger for everything that has a balance (W-11). Refunds nothing, forgets nothing. */
@NullMarked
package io.monedero.ledger;

import org.jspecify.annotations.NullMarked;
