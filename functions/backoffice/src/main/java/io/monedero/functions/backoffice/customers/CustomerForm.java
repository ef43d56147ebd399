package io.monedero.functions.backoffice.customers;

import io.monedero.customers.Customer;
import io.monedero.customers.CustomerDetails;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a customer with the present values.
 *
 * @param customer null for a new one
 */
public record CustomerForm(@Nullable Customer customer) {

    /** Reads what was typed; only the name must be. Refused as {@link CustomerDetails}, and {@code day-malformed}. */
    static CustomerDetails details(Form form) {
        return new CustomerDetails(
                form.text("name"),
                form.optional("email"),
                form.optional("phone"),
                form.optional("taxId"),
                form.optional("address"),
                form.has("birthDate") ? form.day("birthDate") : null,
                form.optional("language"),
                form.words("tags"));
    }

    public String email() {
        return customer == null ? "" : known(customer.details().email());
    }

    public String phone() {
        return customer == null ? "" : known(customer.details().phone());
    }

    public String taxId() {
        return customer == null ? "" : known(customer.details().taxId());
    }

    public String address() {
        return customer == null ? "" : known(customer.details().address());
    }

    public String birthDate() {
        return customer == null || customer.details().birthDate() == null
                ? ""
                : customer.details().birthDate().toString();
    }

    public String language() {
        return customer == null ? "" : known(customer.details().language());
    }

    public String tags() {
        return customer == null ? "" : String.join(", ", customer.details().tags());
    }

    public List<Option> languages(Page page) {
        return page.languages().stream()
                .map(code -> new Option(code, page.languageName(code)))
                .toList();
    }

    private static String known(@Nullable String value) {
        return value == null ? "" : value;
    }
}
