package io.monedero.pricing.tariff;

import io.micronaut.serde.ObjectMapper;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes any number of prices by one statement. */
@Singleton
class PriceRows {
    private final PriceRepository repository;
    private final ObjectMapper json;

    PriceRows(PriceRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    void insert(Tenant tenant, Tariff tariff, List<TariffPrice> prices) {
        List<PriceRow> rows =
                prices.stream().map(price -> PriceRow.of(tenant, tariff, price)).toList();
        try {
            repository.insertAll(json.writeValueAsString(rows));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
