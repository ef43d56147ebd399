package io.monedero.stock;

import static io.monedero.tenancy.TestApplication.bean;
import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.catalog.Product;
import io.monedero.catalog.ProductDetails;
import io.monedero.catalog.Products;
import io.monedero.kernel.Ids;
import io.monedero.sales.NewLine;
import io.monedero.stock.variants.Attribute;
import io.monedero.stock.variants.AttributeDetails;
import io.monedero.stock.variants.Attributes;
import io.monedero.stock.variants.Axis;
import io.monedero.stock.variants.NewVariant;
import io.monedero.stock.variants.PlannedVariant;
import io.monedero.stock.variants.Variant;
import io.monedero.stock.variants.Variants;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VariantsTest {
    private final Shop shop = Shop.open();
    private final Variants variants = bean(Variants.class);
    private final Attribute size = attribute("Talla", "S", "M", "L");
    private final Attribute colour = attribute("Color", "rojo", "azul");
    private final Product polo = shop.goods("Polo");

    @Test
    @DisplayName("C-06 size by colour is planned first, with a name and an SKU each; nothing is made by looking")
    void plan() {
        List<PlannedVariant> plan = variants.plan(shop.tenant(), polo.id(), axes());

        assertThat(plan)
                .extracting(PlannedVariant::name)
                .containsExactly("Polo · S · rojo", "Polo · S · azul", "Polo · M · rojo", "Polo · M · azul");
        assertThat(plan)
                .extracting(PlannedVariant::sku)
                .containsExactly("POLO-S-ROJO", "POLO-S-AZUL", "POLO-M-ROJO", "POLO-M-AZUL");
        assertThat(plan).noneMatch(PlannedVariant::exists);
        assertThat(variants.of(shop.tenant(), polo.id())).isEmpty();
    }

    @Test
    @DisplayName(
            "C-06 each variant is a product of its own: the parent's price and taxes, its own SKU, barcode and stock")
    void generate() {
        List<PlannedVariant> plan = variants.plan(shop.tenant(), polo.id(), axes());
        List<Variant> made = generate(
                new NewVariant(plan.get(0).choices(), "P-S-R", "8410001"),
                new NewVariant(plan.get(3).choices(), "P-M-A", null));

        assertThat(made).extracting(Variant::name).containsExactly("Polo · M · azul", "Polo · S · rojo");
        Product red = bean(Products.class).byBarcode(shop.tenant(), "8410001").orElseThrow();
        assertThat(red.parentId()).isEqualTo(polo.id());
        assertThat(red.details().price()).isEqualTo(polo.details().price());
        assertThat(red.taxes()).isEqualTo(polo.taxes());
        StockItem item = bean(StockItems.class).get(shop.tenant(), red.id());
        assertThat(item.details().sku()).isEqualTo("P-S-R");
        assertThat(item.details().supplierId()).isEqualTo(shop.supplier().supplierId());

        shop.correct(red, 5);
        shop.pay(shop.sale(NewLine.of(red.id(), 2)));
        assertThat(shop.level(red)).isEqualTo("3");
        assertThat(shop.level(polo)).isEqualTo("0");
        assertThat(bean(Products.class).get(shop.tenant(), polo.id()).parentId())
                .isNull();

        assertThat(variants.plan(shop.tenant(), polo.id(), axes()))
                .extracting(PlannedVariant::exists)
                .containsExactly(true, false, false, true);
    }

    @Test
    @DisplayName("C-06 a variant follows the parent's price until it has its own")
    void parentPrice() {
        List<PlannedVariant> plan = variants.plan(shop.tenant(), polo.id(), axes());
        List<Variant> made = generate(
                new NewVariant(plan.get(0).choices(), "A", null),
                new NewVariant(plan.get(1).choices(), "B", null));
        Product own = bean(Products.class).get(shop.tenant(), made.get(0).productId());
        reprice(own, 12_00);

        reprice(polo, 11_00);

        assertThat(price(made.get(0))).isEqualTo("12.00 EUR");
        assertThat(price(made.get(1))).isEqualTo("11.00 EUR");
    }

    private void reprice(Product product, long cents) {
        ProductDetails now = product.details();
        bean(Products.class)
                .update(
                        shop.tenant(),
                        product.id(),
                        product.version(),
                        ProductDetails.of(
                                now.name(), now.subfamilyId(), shop.tenant().money(cents), now.taxIds()));
    }

    private String price(Variant variant) {
        return bean(Products.class)
                .get(shop.tenant(), variant.productId())
                .details()
                .price()
                .toString();
    }

    @Test
    @DisplayName("C-06 nonsense on the way to a plan is named")
    void refusedPlans() {
        assertThat(refusedPlan("axes-missing")).isEqualTo("axes");
        assertThat(refusedPlan("choices-missing", new Axis(size.id(), List.of())))
                .isEqualTo("axes[0].choices");
        assertThat(refusedPlan("unknown-choice", new Axis(size.id(), List.of("S", "XXL"))))
                .isEqualTo("axes[0].choices");
        assertThat(refusedPlan("unknown-attribute", new Axis(Ids.next(), List.of("S"))))
                .isEqualTo("axes[0].attributeId");
        assertThat(refusedPlan("attribute-twice", new Axis(size.id(), List.of("S")), new Axis(size.id(), List.of("M"))))
                .isEqualTo("axes[1].attributeId");
        List<String> many = IntStream.range(0, 67).mapToObj(Integer::toString).toList();
        Attribute number = attribute("Número", many.toArray(String[]::new));
        assertThat(refusedPlan("variants-outside", new Axis(number.id(), many), new Axis(size.id(), size.choices())))
                .isEqualTo("axes");
        refused("unknown-product", () -> variants.plan(shop.tenant(), Ids.next(), axes()));
        refused("choices-outside", () -> new AttributeDetails("Talla", List.of()));
        refused("name-taken", () -> attribute("Talla", "S"));
    }

    @Test
    @DisplayName("C-06 an SKU or barcode that is taken, a variant that exists or was not planned: nothing is made")
    void refusedVariants() {
        List<PlannedVariant> plan = variants.plan(shop.tenant(), polo.id(), axes());
        List<String> first = plan.get(0).choices();
        List<String> second = plan.get(1).choices();
        List<Variant> made = generate(new NewVariant(first, "A", "1"));

        assertThat(refused("variant-exists", () -> generate(new NewVariant(first, "Z", null)))
                        .field())
                .isEqualTo("variants[0].choices");
        assertThat(refused("sku-taken", () -> generate(new NewVariant(second, "A", null)))
                        .field())
                .isEqualTo("variants[0].sku");
        assertThat(refused(
                                "sku-taken",
                                () -> generate(
                                        new NewVariant(second, "B", null),
                                        new NewVariant(plan.get(2).choices(), "B", null)))
                        .field())
                .isEqualTo("variants[1].sku");
        assertThat(refused("barcode-taken", () -> generate(new NewVariant(second, "B", "1")))
                        .field())
                .isEqualTo("variants[0].barcode");
        refused("unknown-choice", () -> generate(new NewVariant(List.of("Talla: XXL"), "B", null)));
        refused("lines-outside", () -> generate(new NewVariant[0]));
        refused(
                "variant-of-variant",
                () -> variants.plan(shop.tenant(), made.getFirst().productId(), axes()));
        assertThat(variants.of(shop.tenant(), polo.id())).hasSize(1);
    }

    @Test
    @DisplayName("C-06 a choice with a letter of any alphabet makes a plain SKU")
    void plainSkus() {
        Attribute sizes = attribute("Розмір", "Ґ 4/5");

        assertThat(variants.plan(shop.tenant(), polo.id(), List.of(new Axis(sizes.id(), sizes.choices()))))
                .extracting(PlannedVariant::sku)
                .containsExactly("POLO-Ґ-4-5");
    }

    private List<Axis> axes() {
        return List.of(new Axis(size.id(), List.of("S", "M")), new Axis(colour.id(), colour.choices()));
    }

    private Attribute attribute(String name, String... choices) {
        return bean(Attributes.class).create(shop.tenant(), new AttributeDetails(name, List.of(choices)));
    }

    private List<Variant> generate(NewVariant... wanted) {
        return variants.generate(shop.tenant(), polo.id(), axes(), List.of(wanted));
    }

    private String refusedPlan(String code, Axis... axes) {
        return String.valueOf(refused(code, () -> variants.plan(shop.tenant(), polo.id(), List.of(axes)))
                .field());
    }
}
