package io.monedero.documents;

import io.monedero.kernel.Money;
import io.monedero.kernel.Percentage;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/** Labels, dates and figures as readers of a language expect them. */
final class Wording {
    static final Set<String> LANGUAGES = Set.of("en", "es", "pt", "uk");

    /** The gap that the format leaves out in {@code KWD1,234.567}. */
    private static final Pattern LETTER_BEFORE_FIGURE = Pattern.compile("(?<=\\p{L})(?=\\d)");

    private final Locale locale;
    private final ResourceBundle labels;
    private final NumberFormat amounts;
    private final NumberFormat money;

    /**
     * @param asked language, maybe with a country; any language that is not ours reads as English
     * @param country where the document is issued, ISO 3166-1 alpha-2 or empty; decides how figures look
     */
    Wording(Locale asked, String country, Currency currency) {
        String language = LANGUAGES.contains(asked.getLanguage()) ? asked.getLanguage() : "en";
        locale = Locale.of(language, asked.getCountry().isEmpty() ? country : asked.getCountry());
        labels = ResourceBundle.getBundle(
                "io.monedero.documents.documents",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        amounts = exactly(NumberFormat.getInstance(locale), currency);
        money = exactly(NumberFormat.getCurrencyInstance(locale), currency);
        money.setCurrency(currency);
        if (money instanceof DecimalFormat format && currency.getSymbol(locale).equals(currency.getCurrencyCode())) {
            format.setDecimalFormatSymbols(withSymbol(format.getDecimalFormatSymbols(), currency));
        }
    }

    /** Where a language has no sign of its own for a currency, the international one: {@code €} in Ukrainian too. */
    private static DecimalFormatSymbols withSymbol(DecimalFormatSymbols symbols, Currency currency) {
        symbols.setCurrencySymbol(currency.getSymbol(Locale.ROOT));
        return symbols;
    }

    /** With a minus as wide as a digit instead of a hyphen. */
    private static String signed(String figure) {
        return figure.replace('-', '\u2212');
    }

    private static NumberFormat exactly(NumberFormat format, Currency currency) {
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format;
    }

    String language() {
        return locale.getLanguage();
    }

    String label(String key) {
        return labels.getString(key);
    }

    /** {@code 1.234,50}: for columns whose currency is plain from the total. */
    String amount(Money amount) {
        return signed(amounts.format(amount.amount()));
    }

    /** {@code 1.234,50 €}. */
    String money(Money amount) {
        return LETTER_BEFORE_FIGURE
                .matcher(signed(money.format(amount.amount())))
                .replaceAll("\u00A0");
    }

    String quantity(BigDecimal quantity) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, quantity.scale()));
        return signed(format.format(quantity));
    }

    String rate(Percentage rate) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, rate.value().scale()));
        return signed(format.format(rate.fraction()));
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** The country's name, or empty. */
    String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(locale);
    }
}
