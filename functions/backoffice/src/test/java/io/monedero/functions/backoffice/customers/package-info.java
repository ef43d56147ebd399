/** The pages of the customers as a browser meets them. */
@NullMarked
package io.monedero.functions.backoffice.customers;

import org.jspecify.annotations.NullMarked;
