package io.monedero.functions.backoffice;

import io.monedero.customers.Customer;
import io.monedero.customers.Customers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the customer that a page is about by what its address or its form says. */
@Singleton
public class CustomerChoices {
    private static final int MOST = 12;

    private final Customers customers;

    CustomerChoices(Customers customers) {
        this.customers = customers;
    }

    /** Who was chosen, by id or because nobody else fits; or those that fit. */
    public CustomerChoice of(Page page) {
        String asked = page.shown(CustomerChoice.FIELD, page.asked(CustomerChoice.ASKED));
        if (asked.isEmpty()) {
            return new CustomerChoice(null, "", List.of());
        }
        Customer known = byId(page, asked);
        List<Customer> found =
                known != null ? List.of(known) : customers.list(page.tenant().id(), asked, null, null, MOST);
        return new CustomerChoice(found.size() == 1 ? found.getFirst() : null, asked, found);
    }

    private @Nullable Customer byId(Page page, String asked) {
        try {
            UUID id = UUID.fromString(asked);
            return customers.byIds(page.tenant().id(), List.of(id)).get(id);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
