package io.monedero.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignUpTest {
    @ParameterizedTest(name = "{0}")
    @DisplayName("T-01 what a business cannot be is refused with the field that says so")
    @CsvSource({
        "name, '  ', ok-slug, ES, EUR, Europe/Madrid, es, a@b.example",
        "slug, X, Bad_Slug, ES, EUR, Europe/Madrid, es, a@b.example",
        "slug, X, signup, ES, EUR, Europe/Madrid, es, a@b.example",
        "slug, X, x, ES, EUR, Europe/Madrid, es, a@b.example",
        "country, X, ok-slug, XX, EUR, Europe/Madrid, es, a@b.example",
        "currency, X, ok-slug, ES, XAU, Europe/Madrid, es, a@b.example",
        "timeZone, X, ok-slug, ES, EUR, Europe/Atlantis, es, a@b.example",
        "language, X, ok-slug, ES, EUR, Europe/Madrid, de, a@b.example",
        "ownerEmail, X, ok-slug, ES, EUR, Europe/Madrid, es, nobody",
    })
    void refused(
            String field,
            String name,
            String slug,
            String country,
            String currency,
            String zone,
            String language,
            String email) {
        assertThatThrownBy(() -> new SignUp(name, slug, country, currency, zone, language, "Ana", email))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo(field));
    }
}
