package io.monedero.functions.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.pricing.Channel;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.SalePlace;
import io.monedero.tenancy.Permission;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.Staff;
import io.monedero.web.Answer;
import io.monedero.web.Business;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KitchenApiTest {
    private final Club club = Club.open();
    private final Business api = club.api();
    private final Register register =
            api.bean(Staff.class).registers(api.tenant().id()).getFirst();

    @Test
    @DisplayName("C-07 a printer and a rule, and what is new on a sale is sent there; what was sent is not sent again")
    void send() {
        String printer = printer("Barra");
        String sale = sale(club.product("Coca-Cola", "2"));
        refused(send(sale), 409, "nothing-to-send", "saleId");
        Answer rule = api.post("/kitchen-rules", rule(printer));
        assertThat(rule.status()).as(rule.body()).isEqualTo(201);

        Answer sent = send(sale);

        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(sent.json().at("/tickets/0/printerName").asText()).isEqualTo("Barra");
        assertThat(sent.json().at("/tickets/0/items/0/description").asText()).isEqualTo("Coca-Cola");
        String order = "/kitchen-orders/" + sent.json().get("id").asText();
        assertThat(api.get(order).json()).isEqualTo(sent.json());
        assertThat(api.get("/kitchen-orders?saleId=" + sale).json()).containsExactly(sent.json());
        assertThat(api.get("/kitchen-orders").status()).isEqualTo(200);
        refused(send(sale), 409, "nothing-to-send", "saleId");
        assertThat(Club.open().api().get(order).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("C-07 a printer is renamed by who names its version; a rule is there once, until it is removed")
    void configuration() {
        String printer = printer("Barra");
        String etag = api.get("/kitchen-printers/" + printer).header("ETag");
        assertThat(api.put("/kitchen-printers/" + printer, etag, "{\"name\":\"Bar\"}")
                        .json()
                        .get("name")
                        .asText())
                .isEqualTo("Bar");
        refused(api.post("/kitchen-printers", named("Bar")), 409, "name-taken", "name");
        api.post("/kitchen-rules", rule(printer));
        refused(api.post("/kitchen-rules", rule(printer)), 409, "rule-exists", "printerId");
        refused(api.post("/kitchen-rules", rule(UUID.randomUUID().toString())), 404, "unknown-printer", "printerId");
        assertThat(api.get("/kitchen-rules").json()).hasSize(1);

        String path = "/kitchen-rules/" + club.subfamily() + "/" + register.registerId() + "/" + printer;
        assertThat(api.owner().send("DELETE", api.address(path), null).status()).isEqualTo(204);
        assertThat(api.owner().send("DELETE", api.address(path), null).problem())
                .isEqualTo("unknown-rule");
        assertThat(api.staff(Permission.SELL)
                        .post(api.address("/kitchen-printers"), named("Otra"))
                        .status())
                .isEqualTo(403);
    }

    private String printer(String name) {
        return api.made("/kitchen-printers", named(name));
    }

    private String named(String name) {
        return "{\"name\":\"%s\",\"locationId\":\"%s\"}".formatted(name, register.locationId());
    }

    private String rule(String printer) {
        return "{\"subfamilyId\":\"%s\",\"registerId\":\"%s\",\"printerId\":\"%s\"}"
                .formatted(club.subfamily(), register.registerId(), printer);
    }

    private String sale(String product) {
        var place = new SalePlace(register.locationId(), register.registerId(), Channel.POS, null);
        return api.bean(OpeningSales.class)
                .open(api.tenant(), new NewSale(place, null, List.of(NewLine.of(UUID.fromString(product), 2))))
                .id()
                .toString();
    }

    private Answer send(String sale) {
        return api.post("/kitchen-orders", "{\"saleId\":\"%s\"}".formatted(sale));
    }

    private static void refused(Answer answer, int status, String code, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(code);
        assertThat(answer.field()).isEqualTo(field);
    }
}
