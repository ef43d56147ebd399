package io.monedero.web;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Texts in the four languages; a bundle is read once. */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    public static String text(Locale language, String key) {
        ResourceBundle texts = ResourceBundle.getBundle("messages", language, NO_FALLBACK);
        return texts.containsKey(key) ? texts.getString(key) : key;
    }

    /** The text with each {@code {name}} replaced by its value. */
    public static String text(Locale language, String key, Map<String, String> values) {
        String text = text(language, key);
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
