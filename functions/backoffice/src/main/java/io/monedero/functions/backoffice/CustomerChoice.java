package io.monedero.functions.backoffice;

import io.monedero.customers.Customer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a form or a list is about, found by what was typed: the content of {@code layout/customer.jte}.
 *
 * @param chosen null as long as nobody is
 * @param searched what was typed to find them; empty for nothing
 * @param found to choose from
 */
public record CustomerChoice(@Nullable Customer chosen, String searched, List<Customer> found) {
    /** What the address calls it: an id, or what was typed. */
    public static final String ASKED = "customer";
    /** The field of forms. */
    public static final String FIELD = "customerId";

    public boolean isOpen() {
        return chosen == null;
    }

    /** The id of who was chosen; empty for nobody. */
    public String id() {
        return chosen == null ? "" : chosen.id().toString();
    }

    public String name() {
        return chosen == null ? "" : chosen.name();
    }
}
