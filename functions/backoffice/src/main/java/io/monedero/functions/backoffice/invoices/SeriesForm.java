package io.monedero.functions.backoffice.invoices;

import io.monedero.functions.backoffice.Form;
import io.monedero.invoicing.Company;
import io.monedero.invoicing.Series;
import io.monedero.kernel.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How the documents of one type of a company are numbered.
 *
 * @param today at the business
 */
public record SeriesForm(Company company, Series series, LocalDate today) {
    private static final BigDecimal MOST = new BigDecimal("999999999999");

    /** A whole number that a series can write. Refused: {@code first-number}. */
    static long firstNumber(Form form) {
        BigDecimal typed = form.input().decimal(form.text("firstNumber"), "firstNumber");
        if (typed.stripTrailingZeros().scale() > 0 || typed.compareTo(MOST) > 0) {
            throw Refusal.invalid("first-number", "firstNumber").asException();
        }
        return typed.longValueExact();
    }

    /** The number that a document issued on the day would have. */
    public static String next(Series series, LocalDate day) {
        Long last = series.lastNumber();
        if (last == null || (series.yearlyReset() && isOfYearBefore(series, day))) {
            return series.format().write(series.firstNumber(), day.getYear());
        }
        return series.format().write(last + 1, day.getYear());
    }

    private static boolean isOfYearBefore(Series series, LocalDate day) {
        LocalDate last = series.lastDate();
        return last != null && last.getYear() < day.getYear();
    }
}
