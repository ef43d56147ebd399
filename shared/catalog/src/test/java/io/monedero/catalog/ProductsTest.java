package io.monedero.catalog;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.kernel.Percentage;
import io.monedero.tenancy.Tenant;
import io.monedero.tenancy.TestApplication;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProductsTest {
    private final Products products = bean(Products.class);
    private final Taxes taxes = bean(Taxes.class);
    private final Tenant club = TestApplication.signUp();
    private final Subfamily subfamily = bean(Subfamilies.class).all(club.id()).getFirst();

    @Test
    @DisplayName("C-01 C-04 a product carries several taxes and withholdings, the highest rate first")
    void severalTaxes() {
        Product lesson = products.create(club, details("Clase", List.of(tax("IRPF 15 %"), tax("IVA 21 %"))));

        assertThat(lesson.taxes())
                .extracting(each -> each.details().rate())
                .containsExactly(Percentage.of("21"), Percentage.of("-15"));
    }

    @Test
    @DisplayName("C-03 a product says which company must invoice it, by its subfamily")
    void companyOfSubfamily() {
        assertThat(products.create(club, details("Agua", List.of())).companyId())
                .isNull();
        refused(
                "unknown-company",
                () -> bean(Subfamilies.class)
                        .create(
                                club,
                                new SubfamilyDetails(subfamily.details().familyId(), "Bar", "", UUID.randomUUID())));
    }

    @Test
    @DisplayName("C-04 pages go through all products by name, two of the same name among them, each once")
    void pages() {
        for (String name : List.of("Bola", "Agua", "Agua", "Carrito", "Ático")) {
            products.create(club, details(name, List.of()));
        }

        List<Product> first = products.list(club, ProductFilter.none(), null, 3);
        List<Product> second =
                products.list(club, ProductFilter.none(), first.getLast().id(), 3);

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    @DisplayName("C-04 the search takes wildcards for the characters they are")
    void wildcardsAreText() {
        products.create(club, details("Descuento 50 %", List.of()));
        products.create(club, details("Descuento 50 euros", List.of()));

        assertThat(products.list(club, new ProductFilter("50 %", null, null, null), null, 9))
                .singleElement()
                .satisfies(found -> assertThat(found.name()).isEqualTo("Descuento 50 %"));
    }

    @Test
    @DisplayName("C-04 a barcode belongs to one product, and the scanner finds it")
    void barcode() {
        Product water = products.create(club, withBarcode("Agua", "8412345678905"));

        assertThat(products.byBarcode(club, " 8412345678905 ").orElseThrow().id())
                .isEqualTo(water.id());
        refused("barcode-taken", () -> products.create(club, withBarcode("Zumo", "8412345678905")));
    }

    @Test
    @DisplayName("C-04 who changes a product that somebody else changed meanwhile is refused, and nothing is lost")
    void changedMeanwhile() {
        Product water = products.create(club, details("Agua", List.of(tax("IVA 10 %"))));
        products.update(club, water.id(), water.version(), details("Agua con gas", List.of(tax("IVA 21 %"))));

        refused(
                "changed-meanwhile",
                () -> products.update(club, water.id(), water.version(), details("Agua sin gas", List.of())));

        Product now = products.get(club, water.id());
        assertThat(now.name()).isEqualTo("Agua con gas");
        assertThat(now.taxes()).hasSize(1);
    }

    @Test
    @DisplayName("C-01 a tax that a product carries cannot be deleted, another can")
    void taxInUse() {
        products.create(club, details("Agua", List.of(tax("IVA 10 %"))));

        refused("tax-in-use", () -> taxes.delete(club, tax("IVA 10 %")));
        taxes.delete(club, tax("IVA 4 %"));

        assertThat(taxes.all(club.id()))
                .extracting(each -> each.details().name())
                .doesNotContain("IVA 4 %");
    }

    @Test
    @DisplayName("C-04 a negative price, an unknown tax and an unknown subfamily are refused at their fields")
    void badInput() {
        assertThat(refused("price-negative", () -> ProductDetails.of("Agua", subfamily.id(), club.money(-1), List.of()))
                        .field())
                .isEqualTo("price");
        assertThat(refused("unknown-tax", () -> products.create(club, details("Agua", List.of(UUID.randomUUID()))))
                        .field())
                .isEqualTo("taxIds");
        assertThat(refused(
                                "unknown-subfamily",
                                () -> products.create(
                                        club, ProductDetails.of("Agua", UUID.randomUUID(), club.money(100), List.of())))
                        .field())
                .isEqualTo("subfamilyId");
    }

    @Test
    @DisplayName("T-02 another business neither sees nor changes the products of this one")
    void foreign() {
        Product water = products.create(club, details("Agua", List.of()));
        Tenant other = TestApplication.signUp();

        assertThat(products.list(other, ProductFilter.none(), null, 9)).isEmpty();
        refused("unknown-product", () -> products.get(other, water.id()));
        refused(
                "unknown-product",
                () -> products.update(other, water.id(), water.version(), details("Robada", List.of())));
    }

    private UUID tax(String name) {
        return taxes.all(club.id()).stream()
                .filter(each -> each.details().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ProductDetails details(String name, List<UUID> taxIds) {
        return ProductDetails.of(name, subfamily.id(), club.money(1000), taxIds);
    }

    private ProductDetails withBarcode(String name, String barcode) {
        return new ProductDetails(
                name,
                subfamily.id(),
                club.money(150),
                List.of(),
                List.of("bar"),
                false,
                false,
                barcode,
                "",
                true,
                false,
                true);
    }
}
