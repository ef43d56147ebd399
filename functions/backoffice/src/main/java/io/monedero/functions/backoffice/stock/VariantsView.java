package io.monedero.functions.backoffice.stock;

import io.monedero.catalog.Product;
import io.monedero.functions.backoffice.Form;
import io.monedero.stock.variants.Attribute;
import io.monedero.stock.variants.Axis;
import io.monedero.stock.variants.PlannedVariant;
import io.monedero.stock.variants.Variant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The variants of a product and the generator.
 *
 * @param plan what the generator would make of the choices that are ticked; empty until some are
 * @param chosen names of the ticked boxes
 */
public record VariantsView(
        Product product,
        List<Variant> made,
        List<Attribute> attributes,
        List<PlannedVariant> plan,
        List<String> chosen) {

    /** The name of the box of a choice: of the attribute, and the choice's place in it. */
    public static String box(Attribute attribute, int choice) {
        return "choice." + attribute.id() + "." + choice;
    }

    public String path() {
        return "variants/" + product.id();
    }

    public boolean anythingNew() {
        return plan.stream().anyMatch(each -> !each.exists());
    }

    /** The axes of the boxes that are ticked. */
    static List<Axis> axes(Form form, List<Attribute> attributes) {
        return attributes.stream()
                .map(attribute -> new Axis(
                        attribute.id(),
                        IntStream.range(0, attribute.choices().size())
                                .filter(choice -> form.has(box(attribute, choice)))
                                .mapToObj(attribute.choices()::get)
                                .toList()))
                .filter(axis -> !axis.choices().isEmpty())
                .toList();
    }
}
