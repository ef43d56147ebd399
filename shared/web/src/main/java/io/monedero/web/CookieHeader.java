package io.monedero.web;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.ServerCookieDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads all cookies of a request (RFC 6265, section 5.4). The JDK's parser, which Micronaut falls back on where Netty is
 * not there, takes the header for a {@code Set-Cookie} and sees the first one only.
 */
public final class CookieHeader implements ServerCookieDecoder {
    /** A token and its value, which may stand in quotes; what is none is nobody's cookie of ours. */
    private static final Pattern PAIR =
            Pattern.compile("(?<name>[\\w!#%&'*+.^`|~-]+)=(?<quote>\"?)(?<value>.*)\\k<quote>");

    @Override
    public List<Cookie> decode(String header) {
        List<Cookie> cookies = new ArrayList<>();
        for (String pair : header.split(";", -1)) {
            Matcher cookie = PAIR.matcher(pair.strip());
            if (cookie.matches()) {
                cookies.add(Cookie.of(cookie.group("name"), cookie.group("value")));
            }
        }
        return cookies;
    }
}
