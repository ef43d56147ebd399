package io.monedero.functions.backoffice;

import io.monedero.tenancy.SignUp;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** What can be chosen when a business signs up, by its names in the page's language. */
public record SignUpForm(Locale language) {

    public List<Option> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(code, Locale.of("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(Option::text, Collator.getInstance(language)))
                .toList();
    }

    public List<Option> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getDefaultFractionDigits() >= 0 && each.getDefaultFractionDigits() <= 3)
                .map(each -> new Option(
                        each.getCurrencyCode(), each.getCurrencyCode() + " · " + each.getDisplayName(language)))
                .sorted(Comparator.comparing(Option::value))
                .toList();
    }

    public List<Option> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(id -> new Option(id, id.replace('_', ' ')))
                .toList();
    }

    public List<Option> languages() {
        return SignUp.LANGUAGES.stream()
                .map(code -> new Option(code, Locale.of(code).getDisplayLanguage(language)))
                .toList();
    }
}
