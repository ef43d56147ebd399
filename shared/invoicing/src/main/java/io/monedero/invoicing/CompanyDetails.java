package io.monedero.invoicing;

import io.monedero.kernel.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who issues, as documents show it (I-01). Empty text where nothing is known.
 *
 * @param taxId as the country writes it: NIF, CNPJ, VAT number
 * @param country ISO 3166-1 alpha-2
 * @param footer printed at the end of each document: register entry, data protection
 */
public record CompanyDetails(
        String name,
        String taxId,
        String address,
        String country,
        String mail,
        String phone,
        String web,
        String footer) {
    private static final Pattern MAIL = Pattern.compile("|[^@\\s<>\"',;]+@[^@\\s<>\"',;]+\\.[^@\\s<>\"',;.]+");

    /** Refuses with {@code text-length}, {@code unknown-country} or {@code email-malformed}, naming the field. */
    public CompanyDetails {
        name = text(name, "name", 1, 160);
        taxId = text(taxId, "taxId", 0, 40).toUpperCase(Locale.ROOT);
        address = text(address, "address", 0, 400);
        mail = text(mail, "mail", 0, 254);
        phone = text(phone, "phone", 0, 40);
        web = text(web, "web", 0, 200);
        footer = text(footer, "footer", 0, 2000);
        check(Set.of(Locale.getISOCountries()).contains(country), "unknown-country", "country", country);
        check(MAIL.matcher(mail).matches(), "email-malformed", "mail", mail);
    }

    /** A company of which only the name and the country are known, as at sign-up. */
    static CompanyDetails named(String name, String country) {
        return new CompanyDetails(name, "", "", country, "", "", "", "");
    }

    private static String text(String value, String field, int shortest, int longest) {
        String stripped = value.strip();
        boolean fits = stripped.length() >= shortest && stripped.length() <= longest;
        check(fits, "text-length", field, shortest + "–" + longest);
        return stripped;
    }

    private static void check(boolean sound, String code, String field, String value) {
        if (!sound) {
            throw Refusal.invalid(code, field, Map.of("value", value)).asException();
        }
    }
}
