package io.monedero.invoicing;

import io.monedero.kernel.Refusal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of a series are written (I-03): {@code FS/{YYYY}/#####} writes 42 of 2026 as {@code FS/2026/00042}.
 *
 * @param pattern one run of {@code #}, the number, filled with zeros to the length of the run and longer when it must
 *     be; at most one year, {@code {YYYY}} or {@code {YY}}; around them ASCII letters, digits, {@code / - _ .}
 */
public record SeriesFormat(String pattern) {
    private static final int LONGEST = 40;
    private static final Pattern SHAPE =
            Pattern.compile("(?<prefix>[A-Za-z0-9/_.\\-{}]*)(?<run>#{1,12})(?<suffix>[A-Za-z0-9/_.\\-{}]*)");
    private static final Pattern YEAR = Pattern.compile("\\{YYYY}|\\{YY}");

    /** Refuses with {@code series-format} what is not such a pattern. */
    public SeriesFormat {
        Matcher shape = SHAPE.matcher(pattern);
        String rest = YEAR.matcher(pattern).replaceFirst("");
        if (pattern.length() > LONGEST || !shape.matches() || rest.contains("{") || rest.contains("}")) {
            throw Refusal.invalid("series-format", "format", Map.of("format", pattern))
                    .asException();
        }
    }

    /** The number as documents show it. */
    public String write(long number, int year) {
        Matcher shape = shape();
        int zeros = shape.group("run").length();
        return inYear(shape.group("prefix"), year) + padded(number, zeros) + inYear(shape.group("suffix"), year);
    }

    /** Whether numbers of different years look different, as a yearly reset needs. */
    public boolean showsYear() {
        return YEAR.matcher(pattern).find();
    }

    /** Whether a number of the other format might be written like one of this format. */
    public boolean mayCollideWith(SeriesFormat other, int year) {
        return looksLikeMine(other.write(1, year)) || other.looksLikeMine(write(1, year));
    }

    /** A regular expression, Java's and PostgreSQL's, of everything this format can write. */
    public String regex() {
        Matcher shape = shape();
        return "^" + quoted(shape.group("prefix")) + "[0-9]+" + quoted(shape.group("suffix")) + "$";
    }

    private boolean looksLikeMine(String written) {
        return Pattern.matches(regex(), written);
    }

    private Matcher shape() {
        Matcher shape = SHAPE.matcher(pattern);
        if (!shape.matches()) {
            throw new IllegalStateException(pattern);
        }
        return shape;
    }

    private static String quoted(String text) {
        return text.replace(".", "\\.").replace("{YYYY}", "[0-9]{4}").replace("{YY}", "[0-9]{2}");
    }

    private static String inYear(String text, int year) {
        return text.replace("{YYYY}", padded(year, 4)).replace("{YY}", padded(year % 100, 2));
    }

    private static String padded(long number, int digits) {
        String plain = Long.toString(number);
        return "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}
