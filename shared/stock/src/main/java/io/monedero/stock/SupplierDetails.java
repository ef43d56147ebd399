package io.monedero.stock;

import io.monedero.kernel.Require;
import org.jspecify.annotations.Nullable;

/**
 * What staff say about a supplier. Refused: {@code text-length}, {@code email-malformed}.
 *
 * @param contact the person to talk to; may be empty
 * @param active whether anything more is ordered there
 */
public record SupplierDetails(
        String name, String contact, @Nullable String email, String phone, boolean active) {
    public SupplierDetails {
        name = Require.text(name, "name", 1, 120);
        contact = Require.text(contact, "contact", 0, 120);
        email = Require.knownMail(email, "email");
        phone = Require.text(phone, "phone", 0, 40);
    }

    public static SupplierDetails named(String name) {
        return new SupplierDetails(name, "", null, "", true);
    }
}
