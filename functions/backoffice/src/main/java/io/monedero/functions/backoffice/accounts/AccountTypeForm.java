package io.monedero.functions.backoffice.accounts;

import io.monedero.functions.backoffice.Form;
import io.monedero.tenancy.Location;
import io.monedero.wallet.AccountType;
import io.monedero.wallet.AccountTypeDetails;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of account with its present values.
 *
 * @param type null for a new one
 */
public record AccountTypeForm(@Nullable AccountType type, List<Location> locations) {

    /** Reads what was typed. Refused as {@link AccountTypeDetails}. */
    static AccountTypeDetails details(Form form) {
        return new AccountTypeDetails(form.text("name"), Set.copyOf(form.ids("locations")));
    }

    /** A new type may be used everywhere, until somebody unticks a place. */
    public boolean usableAt(Location place) {
        return type == null || type.details().locations().contains(place.locationId());
    }
}
