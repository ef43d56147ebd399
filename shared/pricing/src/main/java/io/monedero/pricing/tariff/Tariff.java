package io.monedero.pricing.tariff;

import io.monedero.tenancy.Tenant;
import java.util.UUID;

/** Which prices of a business are meant: those in force, which stand under the id of the business, or a draft's. */
public record Tariff(UUID id) {

    public static Tariff inForce(Tenant tenant) {
        return new Tariff(tenant.id().value());
    }

    public static Tariff draft(UUID id) {
        return new Tariff(id);
    }
}
