package io.monedero.documents;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text of strangers, without what a page cannot carry. */
final class Printable {
    /** What XML cannot carry, and marks that turn the reading direction and so can disguise a text. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{7E}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]"
                    + "|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Printable() {}

    static String clean(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("").strip();
    }

    /** The lines that say something. */
    static Stream<String> lines(String text) {
        return clean(text).lines().map(String::strip).filter(line -> !line.isEmpty());
    }
}
