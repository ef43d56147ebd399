package io.monedero.sheets;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A tick in a cell. */
public final class YesNo {
    private static final Map<String, String> YES = Map.of("en", "yes", "es", "sí", "pt", "sim", "uk", "так");
    private static final Map<String, String> NO = Map.of("en", "no", "es", "no", "pt", "não", "uk", "ні");
    private static final Set<String> ALSO_YES = Set.of("true", "1", "x", "si", "y");
    private static final Set<String> ALSO_NO = Set.of("false", "0", "nao", "n");

    private YesNo() {}

    public static String written(boolean truth, Locale language) {
        return (truth ? YES : NO).getOrDefault(language.getLanguage(), truth ? "yes" : "no");
    }

    static Optional<Boolean> read(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (YES.containsValue(word) || ALSO_YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.containsValue(word) || ALSO_NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
