package io.monedero.tenancy;

import java.util.Arrays;
import java.util.Optional;

/** What a member of staff may be allowed to do (T-04). The owner has all of them, also those added later. */
public enum Permission {
    MANAGE_SETTINGS("manage-settings"),
    MANAGE_STAFF("manage-staff"),
    MANAGE_CATALOGUE("manage-catalogue"),
    MANAGE_STOCK("manage-stock"),
    MANAGE_CUSTOMERS("manage-customers"),
    SELL("sell"),
    TAKE_PAYMENT("take-payment"),
    TAKE_PAYMENT_FROM_ACCOUNT("take-payment-from-account"),
    MANAGE_ACCOUNTS("manage-accounts"),
    CANCEL_TOP_UP("cancel-top-up"),
    SEE_CASH_MOVEMENTS("see-cash-movements"),
    MANAGE_INVOICING("manage-invoicing"),
    MANAGE_FEES("manage-fees");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    /** Stable name in kebab case, as stored and as shown by the API. */
    public String code() {
        return code;
    }

    public static Optional<Permission> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
