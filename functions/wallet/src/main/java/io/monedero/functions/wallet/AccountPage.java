package io.monedero.functions.wallet;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.wallet.AccountTotals;
import io.monedero.web.Amount;
import io.monedero.web.PageOf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of accounts.
 *
 * @param next what to send as {@code cursor} for the page after this one; none on the last page
 * @param totals of all pages together
 */
@Serdeable
record AccountPage(List<AccountView> items, @Nullable String next, AccountTotalsView totals) {
    static AccountPage of(PageOf<AccountView> page, AccountTotals totals) {
        return new AccountPage(
                page.items(), page.next(), new AccountTotalsView(totals.accounts(), Amount.of(totals.balance())));
    }

    /** How many accounts, and what is in them together. */
    @Serdeable
    record AccountTotalsView(long accounts, Amount balance) {}
}
