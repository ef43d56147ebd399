package io.monedero.customers;

import io.monedero.kernel.Require;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer; only the name must be. Null where nothing is known.
 *
 * @param email lower case; where documents and sign-in links go
 * @param taxId as the country writes it, upper case: needed on a full invoice
 * @param language of mails: en, es, pt or uk
 * @param tags drive prices, offers and bookings (F-05)
 */
public record CustomerDetails(
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String taxId,
        @Nullable String address,
        @Nullable LocalDate birthDate,
        @Nullable String language,
        List<String> tags) {
    private static final Set<String> LANGUAGES = Set.of("en", "es", "pt", "uk");

    /** Refuses with {@code text-length}, {@code email-malformed} or {@code unknown-language}, naming the field. */
    public CustomerDetails {
        name = Require.text(name, "name", 1, 160);
        email = Require.knownMail(email, "email");
        phone = Require.known(phone, "phone", 40);
        taxId = Require.known(taxId, "taxId", 40);
        taxId = taxId == null ? null : taxId.toUpperCase(Locale.ROOT);
        address = Require.known(address, "address", 400);
        language = Require.known(language, "language", 2);
        Require.that(language == null || LANGUAGES.contains(language), "unknown-language", "language", "" + language);
        tags = Require.tags(tags, "tags");
    }

    /** A customer of whom only the name is known. */
    public static CustomerDetails named(String name) {
        return new CustomerDetails(name, null, null, null, null, null, null, List.of());
    }
}
