package io.monedero.functions.backoffice.kitchen;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;
import static io.monedero.functions.backoffice.BackOffice.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.functions.backoffice.BrowsedBusiness;
import io.monedero.kitchen.Printers;
import io.monedero.pricing.Channel;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.SalePlace;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Staff;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KitchenPagesTest {

    @Test
    @DisplayName(
            "C-07 a printer and a rule are added; the order of a sale is sent from its page, printed, and printed again")
    void story() {
        Bar bar = new Bar(FUNCTION.signUp("kitchen-story"));
        UUID sale = bar.sale();
        assertThat(bar.get("kitchen").body()).contains("There is no printer yet.");
        assertThat(bar.get("sales/" + sale).body()).doesNotContain("Send the order");

        bar.send(
                "kitchen/printers",
                "key",
                key(),
                "name",
                "Bar <1>",
                "locationId",
                bar.register().locationId().toString());
        Answer ruled = bar.send("kitchen/rules", rule(bar));
        assertThat(ruled.status()).as(ruled.body()).isEqualTo(303);
        assertThat(bar.send("kitchen/rules", rule(bar)).status()).isEqualTo(409);
        assertThat(bar.get("sales/" + sale).body()).contains("Send the order");
        Answer sent = bar.send("kitchen-orders/of-sale/" + sale, "key", key());

        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        String order = sent.header("Location");
        String paper = bar.get(order.substring(order.indexOf("/admin/") + 7)).body();
        assertThat(paper)
                .contains("Bar &lt;1&gt;", "<b>2 ×</b> Cola", "Order 1")
                .containsOnlyOnce("class=\"printed\"");
        assertThat(bar.get("kitchen-orders/of-sale/" + sale).body()).contains(order);
        Answer again = bar.send("kitchen-orders/of-sale/" + sale, "key", key());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body()).contains("There is nothing new to print.");
    }

    @Test
    @DisplayName("C-07 a rule is removed, a printer renamed; only who may change the catalogue does it")
    void configuration() {
        Bar bar = new Bar(FUNCTION.signUp("kitchen-rules"));
        bar.send(
                "kitchen/printers",
                "key",
                key(),
                "name",
                "Bar",
                "locationId",
                bar.register().locationId().toString());
        String[] rule = rule(bar);
        bar.send("kitchen/rules", rule);
        assertThat(bar.get("kitchen").body()).contains("kitchen/rules/remove");

        bar.send("kitchen/rules/remove", rule(bar));
        bar.send("kitchen/printers/" + bar.printer(), "key", key(), "version", "1", "name", "Terrace");

        assertThat(bar.get("kitchen").body()).contains("Terrace").doesNotContain("kitchen/rules/remove");
        assertThat(bar.getAs(bar.person("bea", Permission.SELL), "kitchen").status())
                .isEqualTo(403);
    }

    private static String[] rule(Bar bar) {
        return new String[] {
            "key", key(),
            "subfamilyId", bar.subfamily().toString(),
            "registerId", bar.register().registerId().toString(),
            "printerId", bar.printer(),
            "copies", "1"
        };
    }

    private record Bar(Tenant tenant) implements BrowsedBusiness {
        Register register() {
            return FUNCTION.bean(Staff.class).registers(tenant.id()).getFirst();
        }

        UUID subfamily() {
            return FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        }

        String printer() {
            return FUNCTION.bean(Printers.class)
                    .all(tenant.id())
                    .getFirst()
                    .printerId()
                    .toString();
        }

        /** An open one of two colas. */
        UUID sale() {
            Product cola = FUNCTION.bean(Products.class)
                    .create(tenant, ProductDetails.of("Cola", subfamily(), tenant.money(200), List.of()));
            var place = new SalePlace(register().locationId(), register().registerId(), Channel.POS, owner().id());
            return FUNCTION.bean(OpeningSales.class)
                    .open(tenant, new NewSale(place, null, List.of(NewLine.of(cola.id(), 2))))
                    .id();
        }
    }
}
