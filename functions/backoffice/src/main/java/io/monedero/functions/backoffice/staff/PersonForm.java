package io.monedero.functions.backoffice.staff;

import io.monedero.functions.backoffice.Option;
import io.monedero.tenancy.Staff;
import java.util.List;

/** What a new person can be. */
public record PersonForm(List<Option> roles) {
    static PersonForm of(List<Staff.Role> roles) {
        return new PersonForm(roles.stream()
                .map(role -> new Option(role.id().toString(), role.name()))
                .toList());
    }
}
