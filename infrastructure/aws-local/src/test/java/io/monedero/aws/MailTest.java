package io.monedero.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.aws.mail.Mail;
import io.monedero.aws.mail.Mailbox;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Attachment;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.EmailContent;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;

class MailTest {
    @TempDir
    private Path folder;

    private LocalAws aws;
    private SesV2Client ses;

    @BeforeEach
    void start() throws IOException {
        aws = new LocalAws(folder);
        ses = aws.client(SesV2Client.builder());
    }

    @AfterEach
    void stop() {
        ses.close();
        aws.close();
    }

    @Test
    @DisplayName("a simple mail lies in the mailbox with all its readers, both bodies and its attachment")
    void simple() {
        String id = ses.sendEmail(simpleMail(content -> content.simple(simple -> simple.subject(s -> s.data("Résumé ✓"))
                        .body(body -> body.text(t -> t.data("Olá, Bia")).html(h -> h.data("<p>Olá, <b>Bia</b></p>")))
                        .attachments(Attachment.builder()
                                .fileName("factura nº 1.pdf")
                                .contentType("application/pdf")
                                .rawContent(SdkBytes.fromUtf8String("%PDF-1.7"))
                                .build()))))
                .messageId();

        Mail mail = aws.mailbox.find(id).orElseThrow();
        assertThat(mail.received()).isEqualTo(LocalAws.NOW);
        assertThat(mail.from()).isEqualTo("Club Olivos <club@olivos.example>");
        assertThat(mail.to()).containsExactlyInAnyOrder("bia@x.example", "cc@x.example", "hidden@x.example");
        assertThat(mail.subject()).isEqualTo("Résumé ✓");
        assertThat(mail.text()).isEqualTo("Olá, Bia");
        assertThat(mail.html()).isEqualTo("<p>Olá, <b>Bia</b></p>");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("factura nº 1.pdf");
            assertThat(file.type()).isEqualTo("application/pdf");
            assertThat(file.content()).isEqualTo(Bytes.of("%PDF-1.7"));
        });
    }

    @Test
    @DisplayName("a raw MIME mail goes to its envelope's readers, or to those it names itself")
    void raw() {
        SdkBytes message = SdkBytes.fromUtf8String("""
                From: club@olivos.example\r
                To: bia@x.example\r
                Subject: =?UTF-8?Q?Recibo_de_mar=C3=A7o?=\r
                Content-Type: text/plain; charset=UTF-8\r
                \r
                Hola""");

        String enveloped = ses.sendEmail(mail -> mail.destination(d -> d.toAddresses("other@x.example"))
                        .content(c -> c.raw(r -> r.data(message))))
                .messageId();
        String plain = ses.sendEmail(mail -> mail.content(c -> c.raw(r -> r.data(message))))
                .messageId();

        assertThat(aws.mailbox.find(enveloped).orElseThrow().to()).containsExactly("other@x.example");
        assertThat(aws.mailbox.find(plain).orElseThrow().to()).containsExactly("bia@x.example");
        assertThat(aws.mailbox.find(plain).orElseThrow().subject()).isEqualTo("Recibo de março");
        assertThat(aws.mailbox.find(plain).orElseThrow().text()).isEqualTo("Hola");
    }

    @Test
    @DisplayName("mail survives a restart, and only the newest is kept")
    void kept() throws MessagingException {
        Clock clock = Clock.systemUTC();
        Mailbox box = new Mailbox(folder.resolve("other"), clock);
        for (int i = 0; i < Mailbox.KEPT + 3; i++) {
            box.receive(List.of(), ("Subject: " + i + "\r\n\r\n.").getBytes(StandardCharsets.UTF_8));
        }

        List<Mail> again = new Mailbox(folder.resolve("other"), clock).newestFirst();
        assertThat(again).hasSize(Mailbox.KEPT).isEqualTo(box.newestFirst());
    }

    @Test
    @DisplayName("a template, a malformed address and a mail without readers are bad requests")
    void bad() {
        assertThatThrownBy(() -> ses.sendEmail(simpleMail(content -> content.template(t -> t.templateName("x")))))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("Content.Simple");
        assertThatThrownBy(() -> ses.sendEmail(mail -> mail.fromEmailAddress("club@x.example")
                        .destination(d -> d.toAddresses("not an address"))
                        .content(c -> c.simple(s -> s.subject(t -> t.data("x")).body(b -> b.text(t -> t.data("x")))))))
                .isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> ses.sendEmail(mail -> mail.fromEmailAddress("club@x.example")
                        .content(c -> c.simple(s -> s.subject(t -> t.data("x")).body(b -> b.text(t -> t.data("x")))))))
                .isInstanceOf(BadRequestException.class);
        assertThat(aws.mailbox.newestFirst()).isEmpty();
    }

    private static SendEmailRequest simpleMail(Consumer<EmailContent.Builder> content) {
        return SendEmailRequest.builder()
                .fromEmailAddress("Club Olivos <club@olivos.example>")
                .destination(to -> to.toAddresses("bia@x.example")
                        .ccAddresses("cc@x.example")
                        .bccAddresses("hidden@x.example"))
                .content(content)
                .build();
    }
}
