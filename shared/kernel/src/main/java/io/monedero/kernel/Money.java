package io.monedero.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;

/**
 * An exact amount of one currency.
 *
 * @param minor whole minor units of the currency: cents of EUR, yen of JPY, thousandths of a KWD; may be negative
 * @param currency ISO 4217 currency, whose default fraction digits give the number of decimals
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * The amount written as a plain decimal.
     *
     * @throws Refused {@code too-many-decimals} when the currency has no such coin, {@code amount-too-large} over 2^63
     */
    public static Money of(BigDecimal amount, Currency currency, String field) {
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > currency.getDefaultFractionDigits()) {
            throw Refusal.invalid(
                            "too-many-decimals",
                            field,
                            Map.of(
                                    "amount", amount.toPlainString(),
                                    "currency", currency.getCurrencyCode(),
                                    "decimals", String.valueOf(currency.getDefaultFractionDigits())))
                    .asException();
        }
        if (plain.precision() - plain.scale() > 15) {
            throw Refusal.invalid("amount-too-large", field, Map.of("amount", amount.toString()))
                    .asException();
        }
        return new Money(
                plain.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** The nearest amount of the currency, halves away from zero, as invoices are rounded. */
    public static Money rounded(BigDecimal amount, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        return new Money(
                amount.setScale(digits, RoundingMode.HALF_UP)
                        .movePointRight(digits)
                        .longValueExact(),
                currency);
    }

    /** The amount in units of the currency: 12.50 for 1250 cents. Always has the currency's number of decimals. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    /** For people and messages: {@code 12.50 EUR}. */
    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
        }
        return other;
    }
}
