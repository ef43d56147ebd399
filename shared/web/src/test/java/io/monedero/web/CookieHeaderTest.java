package io.monedero.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.ServerCookieDecoder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CookieHeaderTest {
    @Test
    @DisplayName("every cookie of a request is read, also the second, with equals signs and quotes in its value")
    void all() {
        assertThat(ServerCookieDecoder.INSTANCE.decode("OAUTH2_STATE=eyJ=; OPENID_NONCE=\"1-2\"; lang=uk; =x; y"))
                .extracting(Cookie::getName, Cookie::getValue)
                .containsExactly(tuple("OAUTH2_STATE", "eyJ="), tuple("OPENID_NONCE", "1-2"), tuple("lang", "uk"));
    }
}
