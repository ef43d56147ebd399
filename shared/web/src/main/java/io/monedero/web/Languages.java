package io.monedero.web;

import io.micronaut.http.HttpRequest;
import io.monedero.tenancy.SignUp;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Which of the four languages a request is answered in: the {@code lang} cookie, else Accept-Language, else English. */
@Singleton
public class Languages {
    public static final String COOKIE = "lang";
    private static final List<Locale> SPOKEN =
            SignUp.LANGUAGES.stream().map(Locale::of).toList();

    public Locale of(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(COOKIE)
                .map(cookie -> Locale.of(cookie.getValue()))
                .filter(SPOKEN::contains)
                .orElseGet(() -> accepted(request));
    }

    private static Locale accepted(HttpRequest<?> request) {
        String header = request.getHeaders().get("Accept-Language");
        if (header == null) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}
