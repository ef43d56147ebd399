/** Accounts that customers fill and pay from (W-01 … W-07), on the ledger. */
@NullMarked
package io.monedero.wallet;

import org.jspecify.annotations.NullMarked;
