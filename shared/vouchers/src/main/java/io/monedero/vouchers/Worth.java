package io.monedero.vouchers;

import io.monedero.kernel.Money;
import io.monedero.kernel.Require;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;

/** What is in a voucher, goes into it or leaves it; exact. */
public sealed interface Worth {

    /** In vouchers of money. */
    record OfMoney(Money money) implements Worth {
        @Override
        public long minor() {
            return money.minor();
        }

        @Override
        public BigDecimal amount() {
            return money.amount();
        }

        @Override
        public String toString() {
            return money.toString();
        }
    }

    /**
     * In vouchers of units.
     *
     * @param minor thousandths of a unit
     */
    record OfUnits(long minor) implements Worth {
        private static final int DECIMALS = 3;

        @Override
        public BigDecimal amount() {
            BigDecimal plain = BigDecimal.valueOf(minor, DECIMALS).stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }

        @Override
        public String toString() {
            return amount().toPlainString();
        }
    }

    /** In the smallest unit: cents of EUR, thousandths of a unit. As stored. */
    long minor();

    /** In whole units: 12.50 for 1250 cents, 4.5 for 4500 thousandths. */
    BigDecimal amount();

    static Worth of(VoucherKind kind, long minor, Tenant tenant) {
        return switch (kind) {
            case MONEY -> new OfMoney(tenant.money(minor));
            case UNITS -> new OfUnits(minor);
        };
    }

    /**
     * What somebody wrote as a number.
     *
     * @throws io.monedero.kernel.Refused as {@link Money#of} for money; {@code quantity-outside} for units that are not
     *     positive, have more than three decimals, or are a million or more
     */
    static Worth read(VoucherKind kind, BigDecimal amount, Tenant tenant, String field) {
        return switch (kind) {
            case MONEY -> new OfMoney(tenant.money(amount, field));
            case UNITS ->
                new OfUnits(Require.quantity(amount, field)
                        .movePointRight(OfUnits.DECIMALS)
                        .longValueExact());
        };
    }
}
