package io.monedero.sheets;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns that a kind of table can have. Each has a key, for programs, and a name in every language; in the first row of a
 * file any of them names it, in capitals or not, with accents, blanks and signs or without.
 */
public final class Columns {
    private static final Pattern UNSAID = Pattern.compile("[\\p{M}\\s\\p{P}]");

    private final List<String> keys;
    private final Map<String, ResourceBundle> names = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();

    /**
     * @param bundle of the names, by key
     * @param languages as two letters; the bundle has them all
     */
    public Columns(String bundle, List<String> keys, Collection<String> languages) {
        this.keys = List.copyOf(keys);
        for (String language : languages) {
            names.put(
                    language,
                    ResourceBundle.getBundle(
                            bundle,
                            Locale.of(language),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
        for (String key : keys) {
            known.put(said(key), key);
            names.values().forEach(language -> known.put(said(language.getString(key)), key));
        }
    }

    /** In the order of the columns. */
    public List<String> keys() {
        return keys;
    }

    /** The column's name in one of the languages. */
    public String name(String key, Locale language) {
        return Objects.requireNonNull(names.get(language.getLanguage()), language::toString)
                .getString(key);
    }

    /** The names of all columns: the first row of a file that people read in this language. */
    public List<String> head(Locale language) {
        return keys.stream().map(key -> name(key, language)).toList();
    }

    /** Every name that the column can have. */
    public String everyName(String key) {
        return Stream.concat(Stream.of(key), names.values().stream().map(texts -> texts.getString(key)))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" / "));
    }

    Optional<String> key(String head) {
        return Optional.ofNullable(known.get(said(head)));
    }

    private static String said(String name) {
        return UNSAID.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
