package io.monedero.functions.pricing.kitchen;

import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kitchen.Rule;
import java.util.UUID;

/** A rule as the API shows it. */
@Serdeable
record RuleView(
        UUID subfamilyId,
        String subfamilyName,
        UUID registerId,
        String registerName,
        UUID printerId,
        String printerName,
        int copies) {
    static RuleView of(Rule rule) {
        return new RuleView(
                rule.subfamilyId(),
                rule.subfamilyName(),
                rule.registerId(),
                rule.registerName(),
                rule.printerId(),
                rule.printerName(),
                rule.copies());
    }
}
