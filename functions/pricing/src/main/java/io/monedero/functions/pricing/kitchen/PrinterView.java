package io.monedero.functions.pricing.kitchen;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kitchen.Printer;
import java.util.UUID;

/** A printer as the API shows it. */
@Serdeable
record PrinterView(UUID id, String name, UUID locationId, String locationName) {
    static PrinterView of(Printer printer) {
        return new PrinterView(printer.printerId(), printer.name(), printer.locationId(), printer.locationName());
    }
}
