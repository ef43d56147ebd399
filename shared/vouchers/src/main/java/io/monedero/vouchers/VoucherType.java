package io.monedero.vouchers;

import java.util.UUID;

/**
 * A kind of voucher that customers can have (V-01).
 *
 * @param productName of what a recharge invoices
 */
public record VoucherType(UUID id, VoucherTypeDetails details, String productName, int version) {
    public String name() {
        return details.name();
    }

    public VoucherKind kind() {
        return details.kind();
    }
}
