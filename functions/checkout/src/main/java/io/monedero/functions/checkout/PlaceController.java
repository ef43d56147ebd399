package io.monedero.functions.checkout;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.tenancy.Location;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Staff;
import io.monedero.web.Caller;
import io.monedero.web.StaffApi;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;

/** T-03: where the business sells. */
@StaffApi
@Tag(name = "Sales")
@Controller("/{tenant}/api/v1")
class PlaceController {
    private final Staff staff;

    PlaceController(Staff staff) {
        this.staff = staff;
    }

    @Get("/locations")
    @Operation(operationId = "listLocations", summary = "The locations, by name")
    List<LocationView> locations(Caller caller) {
        return staff.locations(caller.tenantId()).stream().map(LocationView::of).toList();
    }

    @Get("/registers")
    @Operation(operationId = "listRegisters", summary = "The cash registers, location by location")
    List<RegisterView> registers(Caller caller) {
        return staff.registers(caller.tenantId()).stream().map(RegisterView::of).toList();
    }

    /** A branch of the business. */
    @Serdeable
    record LocationView(UUID id, String name) {
        static LocationView of(Location location) {
            return new LocationView(location.locationId(), location.name());
        }
    }

    /** A cash register and where it stands. */
    @Serdeable
    record RegisterView(UUID id, String name, UUID locationId, String locationName) {
        static RegisterView of(Register register) {
            return new RegisterView(
                    register.registerId(), register.name(), register.locationId(), register.locationName());
        }
    }
}
