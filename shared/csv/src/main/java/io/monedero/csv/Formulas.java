package io.monedero.csv;

/**
 * Text that spreadsheet programs would take for a formula when they open a CSV file: it is written behind an apostrophe,
 * which reading takes away again, so that what was exported is imported as it was.
 */
public final class Formulas {
    private static final String SIGNS = "=+-@\t\r";

    private Formulas() {}

    /** The text as a file may hold it. */
    public static String hidden(String text) {
        return isFormula(text, 0) ? "'" + text : text;
    }

    /** The text that {@link #hidden} made harmless, or the text itself. */
    public static String shown(String text) {
        return text.startsWith("'") && isFormula(text, 1) ? text.substring(1) : text;
    }

    /** Whether a sign of formulas follows, behind apostrophes or not. */
    private static boolean isFormula(String text, int from) {
        int place = from;
        while (place < text.length() && text.charAt(place) == '\'') {
            place++;
        }
        return place < text.length() && SIGNS.indexOf(text.charAt(place)) >= 0;
    }
}
