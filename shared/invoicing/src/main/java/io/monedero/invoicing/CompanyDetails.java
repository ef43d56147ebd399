package io.monedero.invoicing;

import io.monedero.kernel.Require;
import java.util.Locale;
import java.util.Set;

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
    /** Refuses with {@code text-length}, {@code unknown-country} or {@code email-malformed}, naming the field. */
    public CompanyDetails {
        name = Require.text(name, "name", 1, 160);
        taxId = Require.text(taxId, "taxId", 0, 40).toUpperCase(Locale.ROOT);
        address = Require.text(address, "address", 0, 400);
        mail = mail.isBlank() ? "" : Require.mail(mail, "mail");
        phone = Require.text(phone, "phone", 0, 40);
        web = Require.text(web, "web", 0, 200);
        footer = Require.text(footer, "footer", 0, 2000);
        Require.that(Set.of(Locale.getISOCountries()).contains(country), "unknown-country", "country", country);
    }

    /** A company of which only the name and the country are known, as at sign-up. */
    static CompanyDetails named(String name, String country) {
        return new CompanyDetails(name, "", "", country, "", "", "", "");
    }
}
