package io.monedero.catalog.spreadsheet;

import static io.monedero.tenancy.TestApplication.bean;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.ProductFilter;
import io.monedero.catalog.Products;
import io.monedero.catalog.Subfamilies;
import io.monedero.catalog.Subfamily;
import io.monedero.catalog.Tax;
import io.monedero.catalog.Taxes;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new club in Madrid whose catalogue is filled from files. */
record Shelf(Tenant club) {

    static Shelf open() {
        return new Shelf(TestApplication.signUp());
    }

    ProductImport run(String... lines) {
        return bean(ImportingProducts.class).run(club, file(lines));
    }

    ProductImport preview(String... lines) {
        return bean(ImportingProducts.class).preview(club, file(lines));
    }

    static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }

    List<Product> products() {
        return bean(Products.class).list(club, ProductFilter.none(), null, 100_000);
    }

    Product product(String name) {
        return products().stream()
                .filter(product -> product.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A new one in the subfamily that every business has. */
    Product product(String name, long cents, @Nullable String barcode) {
        return bean(Products.class)
                .create(
                        club,
                        new ProductDetails(
                                name,
                                subfamilies().getFirst().id(),
                                club.money(cents),
                                List.of(tax("IVA 21 %")),
                                List.of("a;b", "c"),
                                false,
                                true,
                                barcode,
                                "700",
                                true,
                                false,
                                true));
    }

    List<Subfamily> subfamilies() {
        return bean(Subfamilies.class).all(club.id());
    }

    UUID tax(String name) {
        return bean(Taxes.class).all(club.id()).stream()
                .filter(tax -> tax.details().name().equals(name))
                .map(Tax::id)
                .findFirst()
                .orElseThrow();
    }
}
