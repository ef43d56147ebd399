package io.monedero.functions.backoffice.accounts;

import io.monedero.functions.backoffice.Option;
import io.monedero.wallet.AccountOperation;
import io.monedero.wallet.CustomerAccount;
import io.monedero.web.PageOf;
import java.util.List;

/**
 * An account with what happened to it, and how it can be topped up.
 *
 * @param methods that bring money in
 * @param registers where the account may be used
 */
public record AccountView(
        CustomerAccount account, PageOf<AccountOperation> history, List<Option> methods, List<Option> registers) {

    public boolean canBeToppedUp() {
        return !methods.isEmpty() && !registers.isEmpty();
    }
}
