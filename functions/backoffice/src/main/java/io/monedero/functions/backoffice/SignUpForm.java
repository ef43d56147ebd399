package io.monedero.functions.backoffice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.tenancy.SignUp;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** What was typed into the sign-up form. */
@Introspected
@Serdeable
public record SignUpForm(
        String name,
        String slug,
        String country,
        String currency,
        String timeZone,
        String language,
        String ownerName,
        String ownerEmail) {
    SignUp wanted() {
        return new SignUp(name, slug, country, currency, timeZone, language, ownerName, ownerEmail);
    }

    /** Countries by their names in the page's language. */
    public List<Locale> countries(Locale in) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> Locale.of("", code))
                .sorted(Comparator.comparing(country -> country.getDisplayCountry(in)))
                .toList();
    }

    public List<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getDefaultFractionDigits() >= 0 && each.getDefaultFractionDigits() <= 3)
                .map(Currency::getCurrencyCode)
                .sorted()
                .toList();
    }

    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }
}
