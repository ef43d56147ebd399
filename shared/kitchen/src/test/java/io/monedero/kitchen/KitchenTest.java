package io.monedero.kitchen;

import static io.monedero.kitchen.Restaurant.printed;
import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.kernel.Ids;
import io.monedero.kernel.Refused;
import io.monedero.sales.ChangingLines;
import io.monedero.sales.ClosingSales;
import io.monedero.sales.NewLine;
import io.monedero.sales.Sale;
import io.monedero.tenancy.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KitchenTest {
    private final Restaurant place = Restaurant.open();
    private final SendingOrders sending = bean(SendingOrders.class);
    private final Rules rules = bean(Rules.class);
    private final UUID room = place.room().registerId();
    private final Printer kitchen = place.printer("Cocina");
    private final Printer bar = place.printer("Barra");
    private final Product cola = place.product("Coca-Cola", place.drinks());
    private final Product steak = place.product("Entrecot", place.food());

    @Test
    @DisplayName("C-07 drinks print at the bar and not in the kitchen, food in the kitchen and not at the bar")
    void routed() {
        place.rule(place.drinks(), room, bar);
        place.rule(place.food(), room, kitchen);

        KitchenOrder order = place.send(place.sale(room, NewLine.of(cola.id(), 2), NewLine.of(steak.id(), 1)));

        assertThat(printed(order)).containsExactly("Barra: 2 Coca-Cola", "Cocina: 1 Entrecot");
        assertThat(order.no()).isEqualTo(1);
        assertThat(order.sentBy()).isEqualTo("Ana");
    }

    @Test
    @DisplayName("C-07 with two rules food prints in the kitchen and at the bar")
    void twoPrinters() {
        place.rule(place.food(), room, kitchen);
        bean(Rules.class).add(place.tenant(), place.food(), room, bar.printerId(), 3);

        KitchenOrder order = place.send(place.sale(room, NewLine.of(steak.id(), 1)));

        assertThat(printed(order)).containsExactly("Barra: 1 Entrecot", "Cocina: 1 Entrecot");
        assertThat(order.tickets()).extracting(KitchenOrder.Ticket::copies).containsExactly(3, 1);
    }

    @Test
    @DisplayName("C-07 the same drink prints in the room or at the pool, as the register says from which it is ordered")
    void anotherRegister() {
        Printer poolBar = place.printer("Barra piscina");
        place.rule(place.drinks(), room, bar);
        place.rule(place.drinks(), place.pool(), poolBar);

        assertThat(printed(place.send(place.sale(room, NewLine.of(cola.id(), 1)))))
                .containsExactly("Barra: 1 Coca-Cola");
        assertThat(printed(place.send(place.sale(place.pool(), NewLine.of(cola.id(), 1)))))
                .containsExactly("Barra piscina: 1 Coca-Cola");
    }

    @Test
    @DisplayName(
            "C-07 a second order prints only what is new, a third says there is nothing; both print again as they were")
    void onlyWhatIsNew() {
        place.rule(place.drinks(), room, bar);
        place.rule(place.food(), room, kitchen);
        Sale sale = place.sale(room, NewLine.of(cola.id(), 2));
        KitchenOrder first = place.send(sale);
        place.add(sale, cola, 1);
        place.add(sale, steak, 1);

        KitchenOrder second = place.send(sale);

        assertThat(printed(second)).containsExactly("Barra: 1 Coca-Cola", "Cocina: 1 Entrecot");
        assertThat(second.no()).isEqualTo(2);
        assertThat(refused("nothing-to-send", () -> place.send(sale)).field()).isEqualTo("saleId");
        rules.remove(place.tenant(), place.drinks(), room, bar.printerId());
        assertThat(sending.get(place.tenant(), first.id())).isEqualTo(first);
        assertThat(sending.ofSale(place.tenant(), sale.id())).containsExactly(first, second);
    }

    @Test
    @DisplayName("C-07 what was sent today, of all sales, the first first; a day begins at the business's midnight")
    void today() {
        place.rule(place.drinks(), room, bar);
        TestClock.set(Instant.parse("2026-06-15T21:59:59Z"));
        place.send(place.sale(room, NewLine.of(cola.id(), 1)));
        TestClock.set(Instant.parse("2026-06-15T22:00:00Z"));
        KitchenOrder first = place.send(place.sale(room, NewLine.of(cola.id(), 2)));
        TestClock.set(Instant.parse("2026-06-15T22:05:00Z"));
        KitchenOrder second = place.send(place.sale(room, NewLine.of(cola.id(), 3)));

        assertThat(sending.ofToday(place.tenant())).containsExactly(first, second);
    }

    @Test
    @DisplayName("C-07 what was ordered and taken off the sale is taken back with the next order")
    void takenBack() {
        place.rule(place.drinks(), room, bar);
        Sale sale = place.sale(room, NewLine.of(cola.id(), 2));
        place.send(sale);

        bean(ChangingLines.class).remove(place.tenant(), sale.id(), 1);

        assertThat(printed(place.send(sale))).containsExactly("Barra: -2 Coca-Cola");
    }

    @Test
    @DisplayName("C-07 what has no rule goes nowhere, and is sent as soon as there is one")
    void withoutRule() {
        Sale sale = place.sale(room, NewLine.of(cola.id(), 1));
        refused("nothing-to-send", () -> place.send(sale));

        place.rule(place.drinks(), room, bar);

        assertThat(printed(place.send(sale))).containsExactly("Barra: 1 Coca-Cola");
    }

    @Test
    @DisplayName("C-07 an order that eight people send at once is printed once")
    void atOnce() throws Exception {
        place.rule(place.drinks(), room, bar);
        Sale sale = place.sale(room, NewLine.of(cola.id(), 1));
        List<Callable<Boolean>> people = java.util.Collections.nCopies(8, () -> {
            try {
                place.send(sale);
                return true;
            } catch (Refused nothing) {
                return false;
            }
        });
        int sent = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(people)) {
                sent += done.get() ? 1 : 0;
            }
        }

        assertThat(sent).isEqualTo(1);
        assertThat(sending.ofSale(place.tenant(), sale.id())).hasSize(1);
    }

    @Test
    @DisplayName("C-07 rules and printers that make no sense are named")
    void refusals() {
        place.rule(place.drinks(), room, bar);

        assertThat(refused("rule-exists", () -> place.rule(place.drinks(), room, bar))
                        .field())
                .isEqualTo("printerId");
        refused("copies-outside", () -> rules.add(place.tenant(), place.food(), room, bar.printerId(), 0));
        refused("copies-outside", () -> rules.add(place.tenant(), place.food(), room, bar.printerId(), 10));
        refused("unknown-subfamily", () -> rules.add(place.tenant(), Ids.next(), room, bar.printerId(), 1));
        refused("unknown-register", () -> rules.add(place.tenant(), place.food(), Ids.next(), bar.printerId(), 1));
        refused("unknown-printer", () -> rules.add(place.tenant(), place.food(), room, Ids.next(), 1));
        refused("unknown-rule", () -> rules.remove(place.tenant(), place.food(), room, bar.printerId()));
        refused("name-taken", () -> place.printer("Barra"));
        refused("unknown-location", () -> bean(Printers.class).create(place.tenant(), Ids.next(), "Barra"));
        assertThat(rules.all(place.tenant().id())).hasSize(1);
    }

    @Test
    @DisplayName("C-07 nothing of a cancelled sale is sent, nor of another business's")
    void notThese() {
        place.rule(place.drinks(), room, bar);
        Sale sale = place.sale(room, NewLine.of(cola.id(), 1));
        Restaurant other = Restaurant.open();
        refused(
                "unknown-sale",
                () -> sending.send(other.tenant(), sale.id(), other.ana().id()));
        bean(ClosingSales.class).cancel(place.tenant(), sale.id());

        refused("sale-not-open", () -> place.send(sale));
        refused("unknown-kitchen-order", () -> sending.get(place.tenant(), Ids.next()));
    }
}
