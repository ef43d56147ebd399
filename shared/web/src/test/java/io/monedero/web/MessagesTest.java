package io.monedero.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.monedero.tenancy.Permission;
import io.monedero.tenancy.SignUp;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Properties ENGLISH = texts("en");

    @DisplayName("each language has a text for every key, and each text speaks of the same values")
    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void sameTexts(String language) {
        Properties texts = texts(language);

        assertThat(new TreeSet<>(texts.stringPropertyNames())).isEqualTo(new TreeSet<>(ENGLISH.stringPropertyNames()));
        for (String key : texts.stringPropertyNames()) {
            assertThat(texts.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(texts.getProperty(key))).as(key).isEqualTo(placeholders(ENGLISH.getProperty(key)));
        }
    }

    @DisplayName("no key is written twice in one file: the second would silently win")
    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void eachKeyOnce(String language) throws IOException {
        try (var lines = new java.io.BufferedReader(reader(language))) {
            assertThat(lines.lines().filter(line -> line.contains("=")).map(line -> line.split("=", 2)[0]))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("T-04 every permission has a name for people")
    void permissions() {
        assertThat(Arrays.stream(Permission.values()).map(permission -> "permission." + permission.code()))
                .allMatch(ENGLISH::containsKey);
    }

    static Set<String> languages() {
        return Set.copyOf(SignUp.LANGUAGES);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (Reader reader = reader(language)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static Reader reader(String language) {
        String file = "/messages_" + language + ".properties";
        return new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8);
    }
}
