package io.monedero.stock.variants;

import io.monedero.kernel.Refusal;
import io.monedero.kernel.Require;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All combinations of the choices of some attributes. Pure. */
final class VariantPlan {
    private static final int MOST = 200;
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_SKU = 60;

    private VariantPlan() {}

    /**
     * The choices of each combination, the last attribute's changing first.
     *
     * @throws io.monedero.kernel.Refused {@code axes-missing} at {@code axes}; {@code unknown-attribute},
     *     {@code attribute-twice}, {@code choices-missing} or {@code unknown-choice} at {@code axes[0]};
     *     {@code variants-outside} at {@code axes} for more than 200
     */
    static List<List<String>> combinations(List<Axis> axes, List<Attribute> known) {
        Require.that(!axes.isEmpty(), "axes-missing", "axes", "0");
        Map<UUID, Attribute> byId = known.stream().collect(Collectors.toMap(Attribute::id, Function.identity()));
        Set<UUID> seen = new HashSet<>();
        List<List<String>> all = List.of(List.of());
        for (int place = 0; place < axes.size(); place++) {
            all = extended(all, choices(axes.get(place), byId, seen, "axes[" + place + "]"));
        }
        return all;
    }

    private static List<String> choices(Axis axis, Map<UUID, Attribute> known, Set<UUID> seen, String field) {
        Attribute attribute = known.get(axis.attributeId());
        if (attribute == null) {
            throw Refusal.notFound("unknown-attribute", field + ".attributeId").asException();
        }
        if (!seen.add(attribute.id())) {
            throw Refusal.invalid("attribute-twice", field + ".attributeId", Map.of("name", attribute.name()))
                    .asException();
        }
        if (axis.choices().isEmpty()) {
            throw Refusal.invalid("choices-missing", field + ".choices", Map.of("name", attribute.name()))
                    .asException();
        }
        for (String choice : axis.choices()) {
            Require.that(attribute.choices().contains(choice), "unknown-choice", field + ".choices", choice);
        }
        return axis.choices().stream()
                .map(choice -> attribute.name() + ": " + choice)
                .toList();
    }

    private static List<List<String>> extended(List<List<String>> all, List<String> choices) {
        long size = (long) all.size() * choices.size();
        Require.that(size <= MOST, "variants-outside", "axes", String.valueOf(size));
        List<List<String>> longer = new ArrayList<>();
        for (List<String> begun : all) {
            for (String choice : choices) {
                List<String> more = new ArrayList<>(begun);
                more.add(choice);
                longer.add(List.copyOf(more));
            }
        }
        return longer;
    }

    /** {@code Polo · M · red}. */
    static String name(String parent, List<String> choices) {
        String name = parent + " · " + choices.stream().map(VariantPlan::chosen).collect(Collectors.joining(" · "));
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).strip();
    }

    /** {@code POLO-M-RED}: beginning with the parent's SKU, or else its name. */
    static String sku(@Nullable String parentSku, String parentName, List<String> choices) {
        String sku = (parentSku == null ? parentName : parentSku) + "-"
                + choices.stream().map(VariantPlan::chosen).collect(Collectors.joining("-"));
        String plain = sku.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return plain.length() <= LONGEST_SKU ? plain : plain.substring(plain.length() - LONGEST_SKU);
    }

    private static String chosen(String choice) {
        return choice.substring(choice.indexOf(": ") + 2);
    }
}
