package io.monedero.catalog.spreadsheet;

import io.monedero.catalog.Tax;
import io.monedero.kernel.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The taxes of a business, as a file names them: by their name or, where one tax alone has it, by the rate. */
record NamedTaxes(List<Tax> taxes) {
    private static final Pattern RATE = Pattern.compile("-?\\d{1,4}(\\.\\d{1,4})?");

    /** Refused: {@code unknown-tax}. */
    UUID id(String typed) {
        return taxes.stream()
                .filter(tax -> folded(tax.details().name()).equals(folded(typed)))
                .findFirst()
                .or(() -> byRate(typed))
                .map(Tax::id)
                .orElseThrow(() -> new Refusal(
                                Refusal.Kind.NOT_FOUND, "unknown-tax", ProductColumns.TAXES, Map.of("value", typed))
                        .asException());
    }

    private Optional<Tax> byRate(String typed) {
        String rate = typed.replace("%", "").replace(',', '.').strip();
        if (!RATE.matcher(rate).matches()) {
            return Optional.empty();
        }
        List<Tax> found = taxes.stream()
                .filter(tax -> tax.details().rate().value().compareTo(new BigDecimal(rate)) == 0)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
