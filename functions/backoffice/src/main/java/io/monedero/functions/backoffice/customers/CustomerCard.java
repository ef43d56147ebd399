package io.monedero.functions.backoffice.customers;

import io.monedero.customers.Customer;
import io.monedero.fees.Fee;
import io.monedero.sales.SaleSummary;
import io.monedero.wallet.CustomerAccount;
import java.util.List;

/**
 * A customer with what they have here.
 *
 * @param open sales that wait to be paid, the newest first
 * @param last the newest of those that were closed
 */
public record CustomerCard(
        Customer customer,
        List<CustomerAccount> accounts,
        List<SaleSummary> open,
        List<SaleSummary> last,
        List<Fee> fees) {}
