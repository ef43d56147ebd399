/** The pages of customers' accounts as a browser meets them. */
@NullMarked
package io.monedero.functions.backoffice.accounts;

import org.jspecify.annotations.NullMarked;
