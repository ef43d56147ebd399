package io.monedero.aws.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;

/** SES v2: {@code SendEmail}, written out or as a whole MIME message. */
public interface MailContract {
    /** Whose address may send. */
    String SENDER = "club@olivos.example";

    SesV2Client ses();

    /** The mail of that id. */
    Received received(String messageId) throws Exception;

    @Test
    @DisplayName("a simple mail arrives under its id, at all its readers")
    default void simpleMail() throws Exception {
        String id = ses().sendEmail(mail -> mail.fromEmailAddress("Club Olivos <" + SENDER + ">")
                        .destination(to -> to.toAddresses("bia@x.example")
                                .ccAddresses("cc@x.example")
                                .bccAddresses("hidden@x.example"))
                        .content(content -> content.simple(simple -> simple.subject(s -> s.data("Résumé ✓"))
                                .body(body -> body.text(t -> t.data("Olá, Bia"))
                                        .html(h -> h.data("<p>Olá, <b>Bia</b></p>"))))))
                .messageId();

        Received mail = received(id);
        assertThat(mail.to()).containsExactlyInAnyOrder("bia@x.example", "cc@x.example", "hidden@x.example");
        assertThat(mail.subject()).isEqualTo("Résumé ✓");
        assertThat(mail.text()).isEqualTo("Olá, Bia");
    }

    @Test
    @DisplayName("a raw MIME mail goes to its envelope's readers")
    default void rawMail() throws Exception {
        SdkBytes message = SdkBytes.fromUtf8String("""
                From: %s\r
                To: bia@x.example\r
                Subject: =?UTF-8?Q?Recibo_de_mar=C3=A7o?=\r
                Content-Type: text/plain; charset=UTF-8\r
                \r
                Hola""".formatted(SENDER));

        String id = ses().sendEmail(mail -> mail.fromEmailAddress(SENDER)
                        .destination(to -> to.toAddresses("other@x.example"))
                        .content(content -> content.raw(raw -> raw.data(message))))
                .messageId();

        Received mail = received(id);
        assertThat(mail.to()).containsExactly("other@x.example");
        assertThat(mail.subject()).isEqualTo("Recibo de março");
        assertThat(mail.text()).isEqualTo("Hola");
    }

    @Test
    @DisplayName("a mail without readers is a bad request")
    default void nobody() {
        assertThatThrownBy(() -> ses().sendEmail(mail -> mail.fromEmailAddress(SENDER)
                        .content(content -> content.simple(
                                simple -> simple.subject(s -> s.data("x")).body(body -> body.text(t -> t.data("x")))))))
                .isInstanceOf(BadRequestException.class);
    }
}
