/** The pages of customers' accounts: what is in them, topping up, all that happened (W-01 … W-07). */
@NullMarked
package io.monedero.functions.backoffice.accounts;

import org.jspecify.annotations.NullMarked;
