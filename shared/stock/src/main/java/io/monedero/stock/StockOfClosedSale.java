package io.monedero.stock;

import io.micronaut.core.annotation.Order;
import io.monedero.sales.Sale;
import io.monedero.sales.SaleClosed;
import io.monedero.tenancy.Tenant;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What was sold leaves the shelf in the sale's own transaction (C-05); before invoicing, which locks its series. */
@Singleton
@Order(-100)
class StockOfClosedSale implements SaleClosed {
    private final MoveRepository repository;
    private final Clock clock;

    StockOfClosedSale(MoveRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public void closed(Tenant tenant, Sale sale) {
        repository.moveSale(sale.id(), sale.place().locationId(), sale.place().sellerId(), clock.instant());
    }
}
