package io.monedero.mail;

import java.util.regex.Pattern;

/** Text without what neither a mail nor the database can carry. */
final class Plain {
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private Plain() {}

    static String text(String text) {
        return UNPRINTABLE.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** For headers: a line end in one of them would begin another header, chosen by a stranger. */
    static String line(String text) {
        return text(text).replaceAll("\\s+", " ").strip();
    }
}
