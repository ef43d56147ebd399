package io.monedero.functions.backoffice.accounts;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Money;
import io.monedero.wallet.AccountOperation;
import io.monedero.wallet.OperationKind;
import io.monedero.wallet.OperationTotal;
import io.monedero.web.PageOf;
import java.util.Arrays;
import java.util.List;

/**
 * What was done with all accounts.
 *
 * @param totals of all that was asked for, kind by kind, not of this page only
 * @param filtered whether there may be others that were not asked for
 */
public record OperationList(PageOf<AccountOperation> operations, List<OperationTotal> totals, boolean filtered) {

    public List<Option> kinds(Page page) {
        return Arrays.stream(OperationKind.values())
                .map(kind -> new Option(kind.name(), text(page, kind)))
                .toList();
    }

    /** By how much the accounts changed together. */
    public Money sum(Page page) {
        return totals.stream().map(OperationTotal::amount).reduce(page.tenant().money(0), Money::plus);
    }

    public static String text(Page page, OperationKind kind) {
        return page.text("accounts.kind." + kind.code());
    }

    /** The register, or else the location; a dash for none. */
    public static String place(Page page, AccountOperation operation) {
        if (operation.registerName() != null) {
            return page.text("accounts.register") + " " + operation.registerName();
        }
        return operation.locationName() == null ? "–" : operation.locationName();
    }

    /** Whether it is a top-up that was not taken back. */
    public static boolean canBeCancelled(AccountOperation operation) {
        return operation.kind() == OperationKind.TOPPED_UP && !operation.cancelled();
    }
}
