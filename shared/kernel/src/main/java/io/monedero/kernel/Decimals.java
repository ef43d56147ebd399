package io.monedero.kernel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decimal numbers as people type them. */
public final class Decimals {
    /** Nothing is known of the decimal separator of who typed. */
    public static final char NO_POINT = 0;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2009\\u202f'’]");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>-?)(?:(?<plain>\\d{0,15})|(?<groups>[1-9]\\d{0,2}(?<group>[ ,.])\\d{3}(?:\\k<group>\\d{3})*))"
                    + "(?:(?<point>[,.])(?<decimals>\\d{1,10}))?");

    private Decimals() {}

    /**
     * A decimal number with comma or point, in groups of three or not: {@code 1.234,56}, {@code 1,234.56},
     * {@code 1 234,5}, {@code 12.5}.
     *
     * @param point what stands before decimals where a number can be read in two ways, or {@link #NO_POINT}
     * @throws Refused {@code number-malformed}; {@code number-ambiguous} for {@code 1.234} unless the point is one
     */
    public static BigDecimal typed(String typed, String field, char point) {
        String text = BLANKS.matcher(typed.strip()).replaceAll(" ").replace('−', '-');
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || !isWhole(number)) {
            throw refused("number-malformed", field, typed);
        }
        String decimals = number.group("decimals") == null ? "0" : number.group("decimals");
        if (number.group("groups") != null) {
            return new BigDecimal(number.group("sign") + number.group("groups").replaceAll("\\D", "") + "." + decimals);
        }
        if (looksGrouped(number, decimals) && number.group("point").charAt(0) != point) {
            throw refused("number-ambiguous", field, typed);
        }
        return new BigDecimal(number.group("sign") + "0" + number.group("plain") + "." + decimals);
    }

    /** Some digit, and not one sign for groups and decimals alike. */
    private static boolean isWhole(Matcher number) {
        boolean empty = "".equals(number.group("plain")) && number.group("decimals") == null;
        String group = number.group("group");
        return !empty && (group == null || !group.equals(number.group("point")));
    }

    private static boolean looksGrouped(Matcher number, String decimals) {
        String whole = number.group("plain");
        return number.group("point") != null
                && decimals.length() == 3
                && !whole.isEmpty()
                && whole.length() <= 3
                && !whole.startsWith("0");
    }

    private static Refused refused(String code, String field, String typed) {
        return Refusal.invalid(code, field, Map.of("value", typed.strip())).asException();
    }
}
