package io.monedero.functions.backoffice.prices;

import io.monedero.catalog.Family;
import io.monedero.catalog.Subfamily;
import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.kernel.Refusal;
import io.monedero.pricing.book.SoldIn;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Families and subfamilies in one list to choose from: what sales are counted of (P-07). */
final class SoldInChoice {
    private static final String FAMILY = "family:";
    private static final String SUBFAMILY = "subfamily:";

    private SoldInChoice() {}

    static List<Option> options(List<Family> families, List<Subfamily> subfamilies) {
        return Stream.concat(
                        families.stream()
                                .map(each -> new Option(
                                        FAMILY + each.id(), each.details().name())),
                        subfamilies.stream()
                                .map(each -> new Option(
                                        SUBFAMILY + each.id(),
                                        each.familyName() + " · "
                                                + each.details().name())))
                .toList();
    }

    static String value(SoldIn soldIn) {
        return switch (soldIn) {
            case SoldIn.Family(UUID id) -> FAMILY + id;
            case SoldIn.Subfamily(UUID id) -> SUBFAMILY + id;
        };
    }

    /** Refused: {@code choice-unknown}. */
    static SoldIn read(Form form, String field) {
        String chosen = form.text(field);
        try {
            if (chosen.startsWith(FAMILY)) {
                return new SoldIn.Family(UUID.fromString(chosen.substring(FAMILY.length())));
            }
            if (chosen.startsWith(SUBFAMILY)) {
                return new SoldIn.Subfamily(UUID.fromString(chosen.substring(SUBFAMILY.length())));
            }
        } catch (IllegalArgumentException noId) {
            // Refused below, as all that is none of the options.
        }
        throw Refusal.invalid("choice-unknown", field, Map.of("value", chosen)).asException();
    }
}
