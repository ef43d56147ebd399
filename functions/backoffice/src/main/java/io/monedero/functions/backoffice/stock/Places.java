package io.monedero.functions.backoffice.stock;

import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.stock.StockCards;
import io.monedero.stock.Supplier;
import io.monedero.stock.Suppliers;
import io.monedero.tenancy.Staff;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The locations and suppliers that the pages of stock let choose from. */
@Singleton
class Places {
    private final Staff staff;
    private final Suppliers suppliers;

    Places(Staff staff, Suppliers suppliers) {
        this.staff = staff;
        this.suppliers = suppliers;
    }

    /** The location that was asked for, or else the first. Refused: {@code unknown-location}, {@code choice-unknown}. */
    UUID location(Page page) {
        UUID asked = page.filters().optionalId("locationId");
        if (asked == null) {
            return staff.locations(page.tenant().id()).getFirst().locationId();
        }
        StockCards.requireLocation(staff, page.tenant(), asked);
        return asked;
    }

    List<Option> locations(Page page) {
        return staff.locations(page.tenant().id()).stream()
                .map(place -> new Option(place.locationId().toString(), place.name()))
                .toList();
    }

    /** Those of whom something is still ordered. */
    List<Option> suppliers(Page page) {
        return suppliers.all(page.tenant().id()).stream()
                .filter(Supplier::active)
                .map(supplier -> new Option(supplier.supplierId().toString(), supplier.name()))
                .toList();
    }
}
