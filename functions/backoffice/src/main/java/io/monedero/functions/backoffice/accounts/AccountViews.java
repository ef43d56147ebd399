package io.monedero.functions.backoffice.accounts;

import io.monedero.catalog.PaymentMethod;
import io.monedero.catalog.PaymentMethods;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.tenancy.Staff;
import io.monedero.wallet.AccountOperation;
import io.monedero.wallet.AccountTypes;
import io.monedero.wallet.Accounts;
import io.monedero.wallet.CustomerAccount;
import io.monedero.wallet.OperationFilter;
import io.monedero.wallet.Operations;
import io.monedero.web.Cursor;
import io.monedero.web.PageOf;
import io.monedero.web.Paging;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Gathers what the pages of accounts and their operations show. */
@Singleton
class AccountViews {
    private final Accounts accounts;
    private final AccountTypes types;
    private final Operations operations;
    private final PaymentMethods methods;
    private final Staff staff;

    AccountViews(Accounts accounts, AccountTypes types, Operations operations, PaymentMethods methods, Staff staff) {
        this.accounts = accounts;
        this.types = types;
        this.operations = operations;
        this.methods = methods;
        this.staff = staff;
    }

    /** Refused: {@code unknown-account}. */
    AccountView account(Page page, UUID id) {
        CustomerAccount account = accounts.get(page.tenant(), id);
        return new AccountView(account, history(page, OperationFilter.of(id)), methods(page), registers(page, account));
    }

    PageOf<AccountOperation> history(Page page, OperationFilter filter) {
        Paging paging = page.paging();
        UUID after = paging.after(1).map(cursor -> cursor.id(0)).orElse(null);
        return paging.page(
                operations.list(page.tenant(), filter, after, paging.rows()),
                Function.identity(),
                operation -> Cursor.after(operation.id()));
    }

    List<Option> types(Page page) {
        return types.all(page.tenant().id()).stream()
                .map(type -> new Option(type.id().toString(), type.name()))
                .toList();
    }

    private List<Option> methods(Page page) {
        return methods.all(page.tenant().id()).stream()
                .filter(AccountViews::bringsMoneyIn)
                .map(method -> new Option(method.id().toString(), method.name()))
                .toList();
    }

    private List<Option> registers(Page page, CustomerAccount account) {
        Set<UUID> usable =
                types.get(page.tenant().id(), account.typeId()).details().locations();
        return staff.registers(page.tenant().id()).stream()
                .filter(register -> usable.contains(register.locationId()))
                .map(register ->
                        new Option(register.registerId().toString(), register.locationName() + " · " + register.name()))
                .toList();
    }

    private static boolean bringsMoneyIn(PaymentMethod method) {
        return method.details().active()
                && switch (method.kind()) {
                    case CASH, CARD, TRANSFER -> true;
                    case ACCOUNT, VOUCHER, GATEWAY -> false;
                };
    }
}
