package io.monedero.functions.backoffice.customers;

import io.monedero.customers.Customer;
import io.monedero.web.PageOf;

/**
 * The customers of one page of the list.
 *
 * @param filtered whether others may exist that were not asked for
 */
public record CustomerList(PageOf<Customer> customers, boolean filtered) {}
