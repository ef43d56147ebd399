package io.monedero.functions.backoffice;

import io.monedero.kernel.Decimals;
import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import io.monedero.kernel.Refusal;
import io.monedero.tenancy.Tenant;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what people type. Each refusal names the field.
 *
 * @param language whose decimal separator counts where a number can be read in two ways
 */
public record Input(Locale language) {
    private static final Pattern DAYS = Pattern.compile("\\d{1,5}");
    private static final int QUANTITY_DECIMALS = 3;

    /**
     * A decimal number with comma or point, in groups of three or not: {@code 1.234,56}, {@code 1,234.56},
     * {@code 1 234,5}, {@code 12.5}.
     *
     * @throws io.monedero.kernel.Refused {@code number-malformed}; {@code number-ambiguous} for {@code 1.234} where the
     *     language writes a comma before decimals, and the other way round
     */
    public BigDecimal decimal(String typed, String field) {
        return Decimals.typed(
                typed, field, DecimalFormatSymbols.getInstance(language).getDecimalSeparator());
    }

    /** An amount in the currency of the business. Refused besides: {@code too-many-decimals}, {@code amount-too-large}. */
    public Money money(String typed, Tenant tenant, String field) {
        return tenant.money(decimal(typed, field), field);
    }

    /** A quantity with at most three decimals. Refused besides: {@code quantity-decimals}. */
    public BigDecimal quantity(String typed, String field) {
        BigDecimal quantity = decimal(typed, field);
        if (quantity.stripTrailingZeros().scale() > QUANTITY_DECIMALS) {
            throw refused("quantity-decimals", field, typed);
        }
        return quantity;
    }

    /** A percentage, with or without its sign. Refused besides: {@code percentage-outside}. */
    public Percentage percentage(String typed, String field) {
        String text = typed.strip();
        return Percentage.of(decimal(text.endsWith("%") ? text.substring(0, text.length() - 1) : text, field), field);
    }

    /** A number of days from 0 to the most. Refused: {@code days-outside}. */
    public int days(String typed, int most, String field) {
        String text = typed.strip();
        if (!DAYS.matcher(text).matches() || Integer.parseInt(text) > most) {
            throw Refusal.invalid("days-outside", field, Map.of("value", text, "most", String.valueOf(most)))
                    .asException();
        }
        return Integer.parseInt(text);
    }

    /** A calendar day as browsers send it, {@code 2026-02-28}. Refused: {@code day-malformed}. */
    public LocalDate day(String typed, String field) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException malformed) {
            throw refused("day-malformed", field, typed);
        }
    }

    private static RuntimeException refused(String code, String field, String typed) {
        return Refusal.invalid(code, field, Map.of("value", typed.strip())).asException();
    }
}
