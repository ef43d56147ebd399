package io.monedero.functions.backoffice.stock;

import static io.monedero.functions.backoffice.BackOffice.FUNCTION;

import io.monedero.catalog.Families;
import io.monedero.catalog.Family;
import io.monedero.catalog.FamilyDetails;
import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.functions.backoffice.BrowsedBusiness;
import io.monedero.stock.StockItems;
import io.monedero.stock.Supplier;
import io.monedero.stock.SupplierDetails;
import io.monedero.stock.Suppliers;
import io.monedero.tenancy.Tenant;
import io.monedero.web.Answer;
import java.util.List;
import java.util.UUID;

/** A shop whose family manages stock, with one supplier. */
record Shelf(Tenant tenant, Supplier supplier) implements BrowsedBusiness {

    static Shelf open(String slug) {
        Tenant tenant = FUNCTION.signUp(slug);
        Family family = FUNCTION.bean(Families.class).all(tenant.id()).getFirst();
        FUNCTION.bean(Families.class)
                .update(
                        tenant,
                        family.id(),
                        family.version(),
                        new FamilyDetails(family.details().name(), "", true));
        return new Shelf(tenant, FUNCTION.bean(Suppliers.class).create(tenant, SupplierDetails.named("Bolas del Sur")));
    }

    Product product(String name) {
        UUID subfamily =
                FUNCTION.bean(Subfamilies.class).all(tenant.id()).getFirst().id();
        return FUNCTION.bean(Products.class)
                .create(tenant, ProductDetails.of(name, subfamily, tenant.money(100), List.of()));
    }

    String level(Product product) {
        return FUNCTION.bean(StockItems.class)
                .get(tenant, product.id())
                .levels()
                .getFirst()
                .quantity()
                .toPlainString();
    }

    String location() {
        return FUNCTION.bean(io.monedero.tenancy.Staff.class)
                .locations(tenant.id())
                .getFirst()
                .locationId()
                .toString();
    }

    /** Where the answer sends the browser, without what was done. */
    static String next(Answer answer) {
        String location = answer.header("Location");
        int done = location.indexOf('?');
        return location.substring(location.indexOf("/admin/") + 7, done < 0 ? location.length() : done);
    }
}
