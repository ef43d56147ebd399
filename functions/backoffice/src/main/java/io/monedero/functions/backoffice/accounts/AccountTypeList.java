package io.monedero.functions.backoffice.accounts;

import io.monedero.tenancy.Location;
import io.monedero.wallet.AccountType;
import java.util.List;

/** The types of account, with the names of the locations where each may be used. */
public record AccountTypeList(List<AccountType> types, List<Location> locations) {

    public List<String> places(AccountType type) {
        return locations.stream()
                .filter(place -> type.details().locations().contains(place.locationId()))
                .map(Location::name)
                .toList();
    }
}
