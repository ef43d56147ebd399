package io.monedero.tenancy;

import io.monedero.kernel.Require;
import io.monedero.kernel.TenantId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a business tells when it signs up. The constructor refuses what can never be accepted, naming the field.
 *
 * @param slug 3 to 40 characters a–z, 0–9 and hyphen, starting with a letter, not a word the addresses need themselves
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217, with 0 to 3 decimals
 * @param timeZone of the IANA database
 * @param language en, es, pt or uk
 */
public record SignUp(
        String name,
        String slug,
        String country,
        String currency,
        String timeZone,
        String language,
        String ownerName,
        String ownerEmail) {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,38}[a-z0-9]");
    private static final Set<String> RESERVED = Set.of(
            "signup", "oauth", "logout", "login", "assets", "openapi", "api", "admin", "callbacks", "local", "www");
    public static final List<String> LANGUAGES = List.of("en", "es", "pt", "uk");

    public SignUp {
        name = Require.text(name, "name", 1, 120);
        ownerName = Require.text(ownerName, "ownerName", 1, 120);
        slug = slug.strip();
        ownerEmail = Require.mail(ownerEmail, "ownerEmail");
        Require.that(SLUG.matcher(slug).matches(), "slug-malformed", "slug", slug);
        Require.that(!RESERVED.contains(slug), "slug-reserved", "slug", slug);
        Require.that(Set.of(Locale.getISOCountries()).contains(country), "unknown-country", "country", country);
        Require.that(isCurrency(currency), "unknown-currency", "currency", currency);
        Require.that(isZone(timeZone), "unknown-time-zone", "timeZone", timeZone);
        Require.that(LANGUAGES.contains(language), "unknown-language", "language", language);
    }

    Tenant tenant(TenantId id) {
        // Prices are shown with tax everywhere but where the law or custom says otherwise; a setting, so only a start.
        boolean pricesIncludeTax = !country.equals("US") && !country.equals("CA");
        return new Tenant(
                id,
                slug,
                name,
                country,
                Currency.getInstance(currency),
                ZoneId.of(timeZone),
                Locale.of(language),
                pricesIncludeTax);
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code)
                        && known.getDefaultFractionDigits() >= 0
                        && known.getDefaultFractionDigits() <= 3);
    }

    private static boolean isZone(String id) {
        try {
            return ZoneId.getAvailableZoneIds().contains(ZoneId.of(id).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
