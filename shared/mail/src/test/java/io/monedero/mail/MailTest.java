package io.monedero.mail;

import static io.monedero.tenancy.TestApplication.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    @ParameterizedTest
    @DisplayName("S-12 what is no mail address is refused")
    @ValueSource(
            strings = {"", "luis", "luis@", "a@b.example\r\nBcc: x@y.example", "a@b.example, c@d.example", "<a@b.c>"})
    void noAddress(String to) {
        assertThat(refused("email-malformed", () -> new Mail(to, "s", "t", "", List.of()))
                        .field())
                .isEqualTo("to");
    }

    @Test
    @DisplayName("S-12 a mail needs a subject, and not a novel")
    void noSubject() {
        refused("text-length", () -> new Mail("a@b.example", " \n ", "t", "", List.of()));
        refused("text-length", () -> new Mail("a@b.example", "x".repeat(201), "t", "", List.of()));
    }

    @Test
    @DisplayName("S-12 headers are of one line, and nothing unprintable is carried")
    void cleaned() {
        Mail mail = new Mail("a@b.example", "Hola\r\nBcc: x@y.example", "a\u0000b\r\nc\ud800\td", "", List.of());

        assertThat(mail.subject()).isEqualTo("Hola Bcc: x@y.example");
        assertThat(mail.text()).isEqualTo("ab\nc\td");
    }

    @Test
    @DisplayName("S-12 more than SES can carry is refused before it is written down")
    void tooLarge() {
        Attachment half = Attachment.of("half.pdf", "application/pdf", new byte[3_400_000]);

        assertThat(new Mail("a@b.example", "s", "t", "", List.of(half)).attachments())
                .hasSize(1);
        assertThatThrownBy(() -> new Mail("a@b.example", "s", "t", "", List.of(half, half)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("S-12 what is no content type is none, and a file's name is of one line")
    void attached() {
        assertThatThrownBy(() -> Attachment.of("a", "text/plain\r\nBcc: x@y.example", new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Attachment.of("a\r\nb.pdf", "application/pdf", new byte[1]).name())
                .isEqualTo("a b.pdf");
    }
}
