package io.monedero.functions.backoffice.accounts;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;

import io.monedero.catalog.PaymentKind;
import io.monedero.catalog.PaymentMethods;
import io.monedero.customers.Customer;
import io.monedero.customers.CustomerDetails;
import io.monedero.customers.Customers;
import io.monedero.functions.backoffice.BrowsedBusiness;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.wallet.AccountFilter;
import io.monedero.wallet.AccountOperation;
import io.monedero.wallet.AccountType;
import io.monedero.wallet.AccountTypes;
import io.monedero.wallet.Accounts;
import io.monedero.wallet.CustomerAccount;
import io.monedero.wallet.OpenAccount;
import io.monedero.wallet.OpeningAccounts;
import io.monedero.wallet.OperationFilter;
import io.monedero.wallet.Operations;
import java.util.List;
import java.util.UUID;

/** A club whose customers have accounts, with its owner at the desk. */
record Desk(Tenant tenant) implements BrowsedBusiness {

    static Desk open(String slug) {
        return new Desk(FUNCTION.signUp(slug));
    }

    Customer customer(String name) {
        return FUNCTION.bean(Customers.class).create(tenant, CustomerDetails.named(name));
    }

    CustomerAccount account(String customer, long cents) {
        var wanted = new OpenAccount(customer(customer).id(), type().id(), tenant.money(cents), null);
        return FUNCTION.bean(OpeningAccounts.class).open(tenant, owner().id(), wanted);
    }

    AccountType type() {
        return types().getFirst();
    }

    List<AccountType> types() {
        return FUNCTION.bean(AccountTypes.class).all(tenant.id());
    }

    List<CustomerAccount> accounts() {
        return FUNCTION.bean(Accounts.class).list(tenant, AccountFilter.ALL, null, 100);
    }

    long balance(CustomerAccount account) {
        return FUNCTION.bean(Accounts.class).get(tenant, account.id()).balance().minor();
    }

    List<AccountOperation> history(CustomerAccount account) {
        return FUNCTION.bean(Operations.class).list(tenant, OperationFilter.of(account.id()), null, 100);
    }

    String method(PaymentKind kind) {
        return FUNCTION.bean(PaymentMethods.class).all(tenant.id()).stream()
                .filter(method -> method.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    String register() {
        return FUNCTION.bean(Staff.class)
                .registers(tenant.id())
                .getFirst()
                .registerId()
                .toString();
    }

    UUID location() {
        return FUNCTION.bean(Staff.class).locations(tenant.id()).getFirst().locationId();
    }

    /** Pays in by cash at the desk; answers the top-up. */
    AccountOperation topUp(CustomerAccount account, String amount) {
        send("accounts/" + account.id(), topUp(key(), amount, method(PaymentKind.CASH)));
        return history(account).getFirst();
    }

    String[] topUp(String key, String amount, String method) {
        return new String[] {
            "key", key, "amount", amount, "methodId", method, "registerId", register(), "receipt", "true"
        };
    }
}
