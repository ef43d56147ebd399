package io.monedero.sales;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Percentage;
import io.monedero.pricing.Explanation;
import io.monedero.pricing.Tax;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Writes and reads what a line keeps as JSON: its taxes as they were, and why it has its price. */
@Singleton
class LineFacts {
    private final ObjectMapper json;

    LineFacts(ObjectMapper json) {
        this.json = json;
    }

    String taxes(List<Tax> taxes) {
        return write(taxes.stream()
                .map(tax -> new TaxFact(tax.id(), tax.name(), tax.rate().value().toPlainString()))
                .toList());
    }

    List<Tax> taxes(String text) {
        return read(text, Argument.listOf(TaxFact.class)).stream()
                .map(fact -> new Tax(fact.id(), fact.name(), new Percentage(new BigDecimal(fact.rate()))))
                .toList();
    }

    String explanation(Explanation explanation) {
        return write(KeptExplanation.of(explanation));
    }

    Explanation explanation(String text) {
        return read(text, Argument.of(KeptExplanation.class)).explanation();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Serdeable
    record TaxFact(UUID id, String name, String rate) {}
}
