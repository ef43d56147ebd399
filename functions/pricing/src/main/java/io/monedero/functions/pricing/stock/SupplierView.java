package io.monedero.functions.pricing.stock;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.stock.Supplier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier as the API shows it. */
@Serdeable
record SupplierView(
        UUID id, String name, String contact, @Nullable String email, String phone, boolean active) {
    static SupplierView of(Supplier supplier) {
        return new SupplierView(
                supplier.supplierId(),
                supplier.name(),
                supplier.contact(),
                supplier.email(),
                supplier.phone(),
                supplier.active());
    }
}
