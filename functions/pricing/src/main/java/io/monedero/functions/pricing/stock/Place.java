package io.monedero.functions.pricing.stock;

import io.monedero.stock.StockCards;
import io.monedero.tenancy.Staff;
import io.monedero.web.Caller;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a request looks: the location that it names, or else the first. */
@Singleton
class Place {
    private final Staff staff;

    Place(Staff staff) {
        this.staff = staff;
    }

    /** Refused: {@code unknown-location} at {@code locationId}. */
    UUID of(Caller caller, @Nullable UUID locationId) {
        if (locationId == null) {
            return staff.locations(caller.tenantId()).getFirst().locationId();
        }
        StockCards.requireLocation(staff, caller.tenant(), locationId);
        return locationId;
    }
}
