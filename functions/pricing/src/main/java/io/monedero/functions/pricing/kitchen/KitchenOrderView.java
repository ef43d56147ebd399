package io.monedero.functions.pricing.kitchen;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kitchen.KitchenOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An order as it was sent, paper by paper. */
@Serdeable
record KitchenOrderView(
        UUID id, UUID saleId, int no, String registerName, String sentBy, Instant sentAt, List<TicketView> tickets) {
    static KitchenOrderView of(KitchenOrder order) {
        return new KitchenOrderView(
                order.id(),
                order.saleId(),
                order.no(),
                order.registerName(),
                order.sentBy(),
                order.sentAt(),
                order.tickets().stream().map(TicketView::of).toList());
    }

    /** What one printer prints. */
    @Serdeable
    record TicketView(UUID printerId, String printerName, int copies, List<ItemView> items) {
        static TicketView of(KitchenOrder.Ticket ticket) {
            return new TicketView(
                    ticket.printerId(),
                    ticket.printerName(),
                    ticket.copies(),
                    ticket.items().stream().map(ItemView::of).toList());
        }
    }

    /** So much of a product. */
    @Serdeable
    record ItemView(
            UUID productId,
            String description,

            @Schema(description = "Negative for what is not wanted any more")
            String quantity) {
        static ItemView of(KitchenOrder.Item item) {
            return new ItemView(
                    item.productId(), item.description(), item.quantity().toPlainString());
        }
    }
}
