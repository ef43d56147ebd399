package io.monedero.functions.backoffice.prices;

import io.monedero.functions.backoffice.Form;
import io.monedero.functions.backoffice.Option;
import io.monedero.functions.backoffice.Page;
import io.monedero.kernel.Refusal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long ahead something is bought, in the unit that people chose (P-06). */
record LeadTime(long count, Unit unit) {

    enum Unit {
        DAYS(Duration.ofDays(1)),
        HOURS(Duration.ofHours(1)),
        MINUTES(Duration.ofMinutes(1)),
        SECONDS(Duration.ofSeconds(1));

        private final Duration one;

        Unit(Duration one) {
            this.one = one;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static LeadTime of(Duration time) {
        Unit unit = Arrays.stream(Unit.values())
                .filter(each -> time.toSeconds() % each.one.toSeconds() == 0)
                .findFirst()
                .orElse(Unit.SECONDS);
        return new LeadTime(time.toSeconds() / unit.one.toSeconds(), unit);
    }

    /** What was typed into a field and chosen beside it, or null for nothing. Refused: {@code number-malformed}. */
    static @Nullable Duration read(Form form, String field) {
        if (!form.has(field)) {
            return null;
        }
        String typed = form.text(field);
        if (!typed.matches("\\d{1,9}")) {
            throw Refusal.invalid("number-malformed", field, Map.of("value", typed))
                    .asException();
        }
        return form.choice(field + "Unit", Unit.class).one.multipliedBy(Long.parseLong(typed));
    }

    static List<Option> units(Page page) {
        return Arrays.stream(Unit.values())
                .map(unit -> new Option(unit.name(), page.text("prices.unit." + unit.code())))
                .toList();
    }
}
