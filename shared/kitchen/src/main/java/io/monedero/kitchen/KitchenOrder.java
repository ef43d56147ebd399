package io.monedero.kitchen;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was sent to the kitchen at once.
 *
 * @param no which order of its sale it is, from 1
 * @param tickets one a printer, by the printers' names
 */
public record KitchenOrder(
        UUID id, UUID saleId, int no, String registerName, String sentBy, Instant sentAt, List<Ticket> tickets) {
    public KitchenOrder {
        tickets = List.copyOf(tickets);
    }

    /** What one printer prints. */
    public record Ticket(UUID printerId, String printerName, List<Item> items) {
        public Ticket {
            items = List.copyOf(items);
        }

        /** How often the whole is printed: as often as the item that wants most copies. */
        public int copies() {
            return items.stream().mapToInt(Item::copies).max().orElse(1);
        }
    }

    /**
     * So much of a product.
     *
     * @param quantity negative for what was ordered before and is not wanted any more
     */
    public record Item(UUID productId, String description, BigDecimal quantity, int copies) {}
}
