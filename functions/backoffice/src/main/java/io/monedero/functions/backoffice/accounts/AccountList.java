package io.monedero.functions.backoffice.accounts;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.wallet.AccountTotals;
import io.monedero.wallet.BalanceSign;
import io.monedero.wallet.CustomerAccount;
import io.monedero.web.PageOf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The accounts of the customers.
 *
 * @param totals of all that were asked for, not of this page only
 * @param filtered whether others may exist that were not asked for
 */
public record AccountList(
        PageOf<CustomerAccount> accounts, AccountTotals totals, List<Option> types, boolean filtered) {

    public List<Option> signs(Page page) {
        return Arrays.stream(BalanceSign.values())
                .map(sign -> new Option(
                        sign.name(), page.text("accounts.sign." + sign.name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
