package io.monedero.kitchen;

import static io.monedero.tenancy.TestApplication.bean;

import io.monedero.catalog.Families;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.SubfamilyDetails;
import io.monedero.kernel.Ids;
import io.monedero.kernel.TenantId;
import io.monedero.pricing.Channel;
import io.monedero.sales.ChangingLines;
import io.monedero.sales.NewLine;
import io.monedero.sales.NewSale;
import io.monedero.sales.OpeningSales;
import io.monedero.sales.Sale;
import io.monedero.sales.SalePlace;
import io.monedero.tenancy.Register;
import io.monedero.tenancy.StaffMember;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** The restaurant of the source document: food and drinks, a kitchen, a bar, and a second register at the pool. */
record Restaurant(Tenant tenant, Register room, UUID pool, StaffMember ana, UUID food, UUID drinks) {

    static Restaurant open() {
        Tenant tenant = TestApplication.signUp();
        UUID family = bean(Families.class).all(tenant.id()).getFirst().id();
        Register room = TestApplication.registerOf(tenant);
        UUID pool = Ids.next();
        addRegister(tenant.id(), pool, room.locationId());
        return new Restaurant(
                tenant,
                room,
                pool,
                TestApplication.ownerOf(tenant),
                subfamily(tenant, family, "Comidas"),
                subfamily(tenant, family, "Bebidas"));
    }

    private static UUID subfamily(Tenant tenant, UUID family, String name) {
        return bean(Subfamilies.class)
                .create(tenant, new SubfamilyDetails(family, name, "", null))
                .id();
    }

    private static void addRegister(TenantId tenant, UUID register, UUID location) {
        try (var connection = TestApplication.database().administrator().getConnection();
                var statement = connection.prepareStatement(
                        "insert into monedero.cash_register (tenant_id, register_id, location_id, name) values (?, ?, ?, 'Piscina')")) {
            statement.setObject(1, tenant.value());
            statement.setObject(2, register);
            statement.setObject(3, location);
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    Product product(String name, UUID subfamily) {
        return bean(Products.class).create(tenant, ProductDetails.of(name, subfamily, tenant.money(2_00), List.of()));
    }

    Printer printer(String name) {
        return bean(Printers.class).create(tenant, room.locationId(), name);
    }

    void rule(UUID subfamily, UUID register, Printer printer) {
        bean(Rules.class).add(tenant, subfamily, register, printer.printerId(), 1);
    }

    Sale sale(UUID register, NewLine... lines) {
        var place = new SalePlace(room.locationId(), register, Channel.POS, ana.id());
        return bean(OpeningSales.class).open(tenant, new NewSale(place, null, List.of(lines)));
    }

    void add(Sale sale, Product product, long quantity) {
        bean(ChangingLines.class).add(tenant, sale.id(), NewLine.of(product.id(), quantity));
    }

    KitchenOrder send(Sale sale) {
        return bean(SendingOrders.class).send(tenant, sale.id(), ana.id());
    }

    /** What stands on the papers: {@code Barra: 2 Cola, 1 Agua}. */
    static List<String> printed(KitchenOrder order) {
        return order.tickets().stream()
                .map(ticket -> ticket.printerName() + ": "
                        + String.join(
                                ", ",
                                ticket.items().stream()
                                        .map(item -> item.quantity().toPlainString() + " " + item.description())
                                        .toList()))
                .toList();
    }
}
