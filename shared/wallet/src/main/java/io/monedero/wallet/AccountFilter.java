package io.monedero.wallet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows; what is null does not matter.
 *
 * @param customer part of the customer's name, whatever its case
 */
public record AccountFilter(
        @Nullable UUID typeId,
        @Nullable String customer,
        @Nullable BalanceSign sign) {
    public static final AccountFilter ALL = new AccountFilter(null, null, null);

    @Nullable
    Integer signum() {
        return sign == null ? null : sign.signum();
    }
}
