package io.monedero.tenancy;

import io.monedero.kernel.Money;
import io.monedero.kernel.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/**
 * A business and the settings that everything else asks for.
 *
 * @param slug first segment of all its addresses
 * @param country ISO 3166 code; decides taxes and norms
 * @param currency of all its prices and documents
 * @param zone where its days begin
 * @param language en, es, pt or uk
 * @param pricesIncludeTax whether the prices of products contain their taxes (T-06)
 */
public record Tenant(
        TenantId id,
        String slug,
        String name,
        String country,
        Currency currency,
        ZoneId zone,
        Locale language,
        boolean pricesIncludeTax) {

    public Money money(long minor) {
        return new Money(minor, currency);
    }

    public Money money(BigDecimal amount, String field) {
        return Money.of(amount, currency, field);
    }

    /** The calendar day that it is at this business at the given instant. */
    public LocalDate dayAt(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}
