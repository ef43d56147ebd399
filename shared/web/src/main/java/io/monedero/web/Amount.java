package io.monedero.web;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Money;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Money in JSON: {@code {"amount":"12.50","currency":"EUR"}}. The amount is text, because a JSON number passes through
 * binary floating point in most programs.
 *
 * @param amount plain decimal with a dot, no exponent, no grouping; at most the currency's decimals
 * @param currency ISO 4217
 */
@Serdeable
public record Amount(String amount, String currency) {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,30}(\\.\\d{1,10})?");

    public static Amount of(Money money) {
        return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    /**
     * The money meant, in the currency of the business.
     *
     * @param field path of this amount in the request
     * @throws io.monedero.kernel.Refused {@code wrong-currency}, {@code amount-malformed}, {@code too-many-decimals},
     *     {@code amount-too-large}
     */
    public Money money(Tenant tenant, String field) {
        String expected = tenant.currency().getCurrencyCode();
        if (!currency.equals(expected)) {
            throw Refusal.invalid(
                            "wrong-currency", field + ".currency", Map.of("value", currency, "expected", expected))
                    .asException();
        }
        if (!PLAIN.matcher(amount).matches()) {
            throw Refusal.invalid("amount-malformed", field + ".amount", Map.of("value", amount))
                    .asException();
        }
        return tenant.money(new BigDecimal(amount), field + ".amount");
    }
}
