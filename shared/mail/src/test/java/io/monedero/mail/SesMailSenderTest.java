package io.monedero.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.monedero.kernel.Ids;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;

class SesMailSenderTest {
    private final SesServer server = SesServer.started();
    private final ApplicationContext application =
            ApplicationContext.run(Map.of("monedero.mail.from", "no-reply@monedero.example"), Postman.ABSENT);
    private final MailSender sender = application.getBean(MailSender.class);

    @AfterEach
    void stop() {
        application.close();
        server.stop();
    }

    @Test
    @DisplayName("S-12 a mail reaches SES with its sender, its reader and its id, in any alphabet")
    void headers() throws Exception {
        Dispatch dispatch = dispatch("Клуб «Ґ», S.L.", mail("Бронювання підтверджено", "Дякуємо €", "", List.of()));
        sender.send(dispatch);

        assertThat(server.calls()).singleElement().satisfies(call -> {
            assertThat(call.authorization()).startsWith("AWS4-HMAC-SHA256 Credential=key/");
            assertThat(call.from()).isEqualTo("no-reply@monedero.example");
            assertThat(call.to()).isEqualTo("[luis@example.es]");
        });
        MimeMessage message = server.calls().getFirst().message();
        assertThat(message.getFrom()).hasSize(1);
        assertThat(message.getFrom()[0].toString()).doesNotContain("Клуб").endsWith("<no-reply@monedero.example>");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Клуб «Ґ», S.L.");
        assertThat(message.getAllRecipients())
                .hasSize(1)
                .allSatisfy(reader -> assertThat(reader).hasToString("luis@example.es"));
        assertThat(message.getSubject()).isEqualTo("Бронювання підтверджено");
        assertThat(message.getMessageID()).isEqualTo("<" + dispatch.id() + "@monedero.example>");
        assertThat(message.getHeader("X-Monedero-Message-ID"))
                .containsExactly(dispatch.id().toString());
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(parts(message.getContent())).hasSize(1);
        assertThat(parts(message.getContent()).getFirst().getContent()).isEqualTo("Дякуємо €");
    }

    @Test
    @DisplayName("S-12 HTML goes beside its text, files go after both, byte by byte")
    void parts() throws Exception {
        byte[] pdf = new byte[20_000];
        pdf[19_999] = -1;
        sender.send(dispatch(
                "Club",
                mail(
                        "Factura",
                        "Hola Begoña",
                        "<p>Hola <b>Begoña</b></p>",
                        List.of(Attachment.of("Factura nº 7 – ñ.pdf", "application/pdf", pdf)))));

        List<BodyPart> parts = parts(server.calls().getFirst().message().getContent());
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().getContentType()).startsWith("multipart/alternative");
        List<BodyPart> words = parts(parts.getFirst().getContent());
        assertThat(words.get(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(words.get(0).getContent()).isEqualTo("Hola Begoña");
        assertThat(words.get(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(words.get(1).getContent()).isEqualTo("<p>Hola <b>Begoña</b></p>");
        assertThat(parts.get(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.get(1).getFileName()).isEqualTo("Factura nº 7 – ñ.pdf");
        assertThat(parts.get(1).getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    @DisplayName("S-12 a name with a line end begins no header of its own")
    void injection() throws Exception {
        sender.send(dispatch(
                "Club\r\nBcc: x@y.example",
                mail("s", "t", "", List.of(Attachment.of("a\r\nBcc: x@y.example", "text/plain", new byte[1])))));

        MimeMessage message = server.calls().getFirst().message();
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(parts(message.getContent()).get(1).getHeader("Bcc")).isNull();
    }

    @Test
    @DisplayName("S-12 what SES does not accept is an error")
    void rejected() {
        server.reject();

        assertThatThrownBy(() -> sender.send(dispatch("Club", mail("s", "t", "", List.of()))))
                .isInstanceOf(MessageRejectedException.class);
    }

    private static Dispatch dispatch(String sender, Mail mail) {
        return new Dispatch(Ids.next(), sender, mail);
    }

    private static Mail mail(String subject, String text, String html, List<Attachment> attachments) {
        return new Mail("luis@example.es", subject, text, html, attachments);
    }

    private static List<BodyPart> parts(Object content) throws Exception {
        Multipart multipart = (Multipart) content;
        ArrayList<BodyPart> parts = new ArrayList<>();
        for (int i = 0; i < multipart.getCount(); i++) {
            parts.add(multipart.getBodyPart(i));
        }
        return parts;
    }
}
