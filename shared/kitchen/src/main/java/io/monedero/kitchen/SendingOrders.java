package io.monedero.kitchen;

import io.monedero.kernel.Ids;
import io.monedero.kernel.Refusal;
import io.monedero.kitchen.KitchenOrder.Item;
import io.monedero.kitchen.KitchenOrder.Ticket;
import io.monedero.kitchen.OrderRepository.SaleRow;
import io.monedero.kitchen.OrderRepository.TicketRow;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TenantTransactions;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** C-07: sends what is new on a sale to the printers of its register; what was sent is remembered and prints again. */
@Singleton
public class SendingOrders {
    private final TenantTransactions transactions;
    private final OrderRepository repository;
    private final Clock clock;

    SendingOrders(TenantTransactions transactions, OrderRepository repository, Clock clock) {
        this.transactions = transactions;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Sends the order: of each product what was added since the last one, or taken back.
     *
     * @throws io.monedero.kernel.Refused {@code unknown-sale}, {@code sale-not-open} once cancelled,
     *     {@code order-needs-register}, {@code nothing-to-send} at {@code saleId}
     */
    public KitchenOrder send(Tenant tenant, UUID saleId, UUID staffId) {
        return transactions.write(tenant.id(), () -> {
            UUID register = register(saleId);
            UUID id = Ids.next();
            repository.insert(id, saleId, register, staffId, clock.instant());
            if (repository.insertItems(id, saleId, register) == 0) {
                throw Refusal.conflict("nothing-to-send", "saleId", Map.of()).asException();
            }
            repository.insertTickets(id, register);
            return get(tenant, id);
        });
    }

    /** What was sent of a sale, the first first. */
    public List<KitchenOrder> ofSale(Tenant tenant, UUID saleId) {
        return transactions.read(tenant.id(), () -> orders(repository.tickets(null, saleId, null)));
    }

    /** What was sent since the business's midnight, the first first. */
    public List<KitchenOrder> ofToday(Tenant tenant) {
        Instant midnight =
                tenant.dayAt(clock.instant()).atStartOfDay(tenant.zone()).toInstant();
        return transactions.read(tenant.id(), () -> orders(repository.tickets(null, null, midnight)));
    }

    /** To print it again. Refused: {@code unknown-kitchen-order} at {@code orderId}. */
    public KitchenOrder get(Tenant tenant, UUID id) {
        return transactions.read(tenant.id(), () -> orders(repository.tickets(id, null, null))).stream()
                .findFirst()
                .orElseThrow(() ->
                        Refusal.notFound("unknown-kitchen-order", "orderId").asException());
    }

    private UUID register(UUID saleId) {
        SaleRow sale = repository
                .lockedSale(saleId)
                .orElseThrow(() -> Refusal.notFound("unknown-sale", "saleId").asException());
        if (sale.status().equals("cancelled")) {
            throw Refusal.conflict("sale-not-open", "saleId", Map.of("status", sale.status()))
                    .asException();
        }
        UUID register = sale.registerId();
        if (register == null) {
            throw Refusal.conflict("order-needs-register", "saleId", Map.of()).asException();
        }
        return register;
    }

    private static List<KitchenOrder> orders(List<TicketRow> rows) {
        return grouped(rows, TicketRow::orderId).stream()
                .map(ofOrder -> {
                    TicketRow any = ofOrder.getFirst();
                    return new KitchenOrder(
                            any.orderId(),
                            any.saleId(),
                            any.no(),
                            any.registerName(),
                            any.sentByName(),
                            any.sentAt(),
                            grouped(ofOrder, TicketRow::printerId).stream()
                                    .map(SendingOrders::ticket)
                                    .toList());
                })
                .toList();
    }

    private static Ticket ticket(List<TicketRow> rows) {
        TicketRow any = rows.getFirst();
        return new Ticket(
                any.printerId(),
                any.printerName(),
                rows.stream()
                        .map(row -> new Item(row.productId(), row.description(), plain(row.quantity()), row.copies()))
                        .toList());
    }

    private static Collection<List<TicketRow>> grouped(List<TicketRow> rows, Function<TicketRow, UUID> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static BigDecimal plain(BigDecimal quantity) {
        BigDecimal plain = quantity.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
