package io.monedero.functions.checkout;

import io.monedero.kernel.Refusal;
import io.monedero.pricing.Channel;
import io.monedero.sales.SalePlace;
import io.monedero.tenancy.Location;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Staff;
import io.monedero.web.Caller;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Where a sale is made: the register decides the location; without one the location is named. */
@Singleton
class SalePlaces {
    private final Staff staff;

    SalePlaces(Staff staff) {
        this.staff = staff;
    }

    /**
     * Refused: {@code unknown-register}, {@code register-elsewhere}, {@code unknown-location}, {@code missing} where
     * neither is named, {@code choice-unknown} at {@code channel}.
     */
    SalePlace of(Caller caller, SaleRequest wanted) {
        Channel channel = channel(wanted.channel());
        UUID seller = caller.staff().id();
        UUID location = wanted.locationId();
        if (wanted.registerId() != null) {
            Register register = staff.register(caller.tenantId(), wanted.registerId(), "registerId");
            if (location != null && !location.equals(register.locationId())) {
                throw Refusal.conflict("register-elsewhere", "registerId", Map.of("location", register.locationName()))
                        .asException();
            }
            return new SalePlace(register.locationId(), register.registerId(), channel, seller);
        }
        if (location == null) {
            throw Refusal.invalid("missing", "registerId").asException();
        }
        return staff.locations(caller.tenantId()).stream()
                .map(Location::locationId)
                .filter(location::equals)
                .findFirst()
                .map(found -> new SalePlace(found, null, channel, seller))
                .orElseThrow(
                        () -> Refusal.notFound("unknown-location", "locationId").asException());
    }

    /** Fees are sold by the calendar and by nobody else. */
    private static Channel channel(String code) {
        return Channel.of(code)
                .filter(channel -> channel != Channel.FEE)
                .orElseThrow(() -> Refusal.invalid("choice-unknown", "channel", Map.of("value", code))
                        .asException());
    }
}
