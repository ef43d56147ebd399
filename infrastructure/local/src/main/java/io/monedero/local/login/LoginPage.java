package io.monedero.local.login;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Where one says who one is. */
final class LoginPage {
    private final Map<String, String> people = new LinkedHashMap<>();
    private final String template = template();

    synchronized void offer(String email, String whoThatIs) {
        people.put(email, whoThatIs);
    }

    synchronized String html(String query) {
        StringBuilder buttons = new StringBuilder();
        people.forEach((email, who) -> buttons.append("""
                <button name="email" value="%s" formnovalidate>%s<small>%s</small></button>
                """.formatted(escaped(email), escaped(who), escaped(email))));
        return template.replace("{people}", buttons).replace("{query}", escaped(query));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String template() {
        try (InputStream stream =
                Objects.requireNonNull(LoginPage.class.getResourceAsStream("/local/login.html"), "login.html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
