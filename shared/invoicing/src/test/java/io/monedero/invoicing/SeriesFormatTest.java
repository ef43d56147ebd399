package io.monedero.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Refused;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesFormatTest {
    @ParameterizedTest(name = "{0}: {1} of {2} is {3}")
    @DisplayName("I-03 a number is written with its year and leading zeros")
    @CsvSource({
        "FS/{YYYY}/#####, 42, 2026, FS/2026/00042",
        "FP/####/, 7, 2026, FP/0007/",
        "{YY}-#, 3, 2009, 09-3",
        "A##B{YY}, 100, 2026, A100B26",
    })
    void written(String pattern, long number, int year, String written) {
        assertThat(new SeriesFormat(pattern).write(number, year)).isEqualTo(written);
    }

    @ParameterizedTest(name = "[{0}]")
    @DisplayName("I-03 what is no format is refused at the field")
    @ValueSource(
            strings = {"", "FS", "#-#", "{YYYY}{YY}#", "{Y}#", "FS {YYYY} #", "<#>", "{}#", "###############", "Ñ#"})
    void refused(String pattern) {
        assertThatThrownBy(() -> new SeriesFormat(pattern))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("format"));
    }

    @Test
    @DisplayName("I-03 two formats that could write the same number are seen")
    void collisions() {
        SeriesFormat mine = new SeriesFormat("A/{YYYY}/###");
        assertThat(mine.mayCollideWith(new SeriesFormat("A/2026/#"), 2026)).isTrue();
        assertThat(mine.mayCollideWith(new SeriesFormat("A/{YYYY}/#####"), 2026))
                .isTrue();
        assertThat(mine.mayCollideWith(new SeriesFormat("B/{YYYY}/###"), 2026)).isFalse();
        assertThat(new SeriesFormat("A.#").mayCollideWith(new SeriesFormat("AB#"), 2026))
                .isFalse();
    }

    @Property
    @Label("I-03 different numbers of a year are written differently, and as the format's own expression says")
    void injective(
            @ForAll("formats") SeriesFormat format,
            @ForAll @LongRange(min = 1, max = 10_000_000) long one,
            @ForAll @LongRange(min = 1, max = 10_000_000) long other,
            @ForAll @IntRange(min = 2000, max = 2099) int year) {
        assertThat(format.write(one, year).equals(format.write(other, year))).isEqualTo(one == other);
        assertThat(format.write(one, year)).matches(format.regex());
    }

    @Property
    @Label("I-03 with a year in the format, the same number of two years of a century is written differently")
    void yearsDiffer(
            @ForAll("formats") SeriesFormat format,
            @ForAll @LongRange(min = 1, max = 10_000_000) long number,
            @ForAll @IntRange(min = 2000, max = 2098) int year) {
        assertThat(format.write(number, year).equals(format.write(number, year + 1)))
                .isEqualTo(!format.showsYear());
    }

    @Provide
    Arbitrary<SeriesFormat> formats() {
        Arbitrary<String> text = Arbitraries.strings().withChars("AFZ/-_.09").ofMaxLength(6);
        Arbitrary<String> year = Arbitraries.of("", "{YY}", "{YYYY}");
        return Combinators.combine(
                        text, year, text, Arbitraries.integers().between(1, 8), text, Arbitraries.of(true, false))
                .as((before, shown, between, zeros, after, yearFirst) -> new SeriesFormat(before
                        + (yearFirst ? shown : "")
                        + between
                        + "#".repeat(zeros)
                        + after
                        + (yearFirst ? "" : shown)));
    }
}
