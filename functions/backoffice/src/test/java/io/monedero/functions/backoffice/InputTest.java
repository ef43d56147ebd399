package io.monedero.functions.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Refused;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {
    private static final Input SPANISH = new Input(Locale.of("es", "ES"));
    private static final Input ENGLISH = new Input(Locale.of("en", "GB"));

    @DisplayName("a number is read with comma or point where only one reading is possible")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12,5|12.5",
                "12.5|12.5",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "1.234.567|1234567",
                "1,234,567.8|1234567.8",
                "1 234,5|1234.5",
                "1\u00a0234|1234",
                "1'234.50|1234.5",
                "-3,20|-3.2",
                "−3|-3",
                "0.125|0.125",
                "0,125|0.125",
                "1234.567|1234.567",
                ",5|0.5",
                "  7  |7",
            })
    void unambiguous(String typed, BigDecimal meant) {
        assertThat(SPANISH.decimal(typed, "price")).isEqualByComparingTo(meant);
        assertThat(ENGLISH.decimal(typed, "price")).isEqualByComparingTo(meant);
    }

    @Test
    @DisplayName(
            "three digits behind the only sign are decimals where the language writes it so, else they are refused")
    void ambiguous() {
        assertThat(SPANISH.decimal("1,234", "price")).isEqualByComparingTo("1.234");
        assertThat(ENGLISH.decimal("1.234", "price")).isEqualByComparingTo("1.234");
        assertRefused(() -> SPANISH.decimal("1.234", "price"), "number-ambiguous", "price");
        assertRefused(() -> ENGLISH.decimal("1,234", "price"), "number-ambiguous", "price");
        assertRefused(() -> ENGLISH.decimal("-12,000", "price"), "number-ambiguous", "price");
    }

    @DisplayName("what is no number is refused with its field")
    @ParameterizedTest(name = "“{0}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "-",
                ".",
                "12,",
                "1.2.3",
                "1.23,4",
                "1,23.4",
                "12.345.6",
                "1.234.56",
                "1e3",
                "0x1",
                "١٢",
                "12 €",
                "1,2,3",
                "NaN"
            })
    void malformed(String typed) {
        assertRefused(() -> SPANISH.decimal(typed, "lines[0].price"), "number-malformed", "lines[0].price");
        assertRefused(() -> ENGLISH.decimal(typed, "lines[0].price"), "number-malformed", "lines[0].price");
    }

    @Property(tries = 500)
    @Label("what a language writes, with groups or without, it reads again")
    void readsWhatItWrites(
            @ForAll @BigRange(min = "-999999999.99", max = "999999999.99") @Scale(2) BigDecimal number,
            @ForAll boolean groups) {
        for (String language : new String[] {"es-ES", "es-MX", "pt-BR", "pt-PT", "uk-UA", "en-GB", "en-US"}) {
            Locale locale = Locale.forLanguageTag(language);
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setGroupingUsed(groups);
            format.setMinimumFractionDigits(2);
            assertThat(new Input(locale).decimal(format.format(number), "price"))
                    .as(language)
                    .isEqualByComparingTo(number);
        }
    }

    @Test
    @DisplayName("quantities have three decimals, percentages a sign or none, days are whole and limited")
    void others() {
        assertThat(SPANISH.quantity("0,125", "quantity")).isEqualByComparingTo("0.125");
        assertRefused(() -> SPANISH.quantity("0,1255", "quantity"), "quantity-decimals", "quantity");
        assertThat(SPANISH.percentage("5,2 %", "rate").value()).isEqualByComparingTo("5.2");
        assertThat(SPANISH.percentage("-15", "rate").value()).isEqualByComparingTo("-15");
        assertRefused(() -> SPANISH.percentage("1001", "rate"), "percentage-outside", "rate");
        assertThat(SPANISH.days(" 30 ", 365, "days")).isEqualTo(30);
        assertRefused(() -> SPANISH.days("366", 365, "days"), "days-outside", "days");
        assertRefused(() -> SPANISH.days("-1", 365, "days"), "days-outside", "days");
        assertRefused(() -> SPANISH.days("1.5", 365, "days"), "days-outside", "days");
        assertThat(SPANISH.day("2028-02-29", "from")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertRefused(() -> SPANISH.day("2027-02-29", "from"), "day-malformed", "from");
    }

    private static void assertRefused(ThrowingCallable reading, String code, String field) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().field()).isEqualTo(field);
        });
    }
}
