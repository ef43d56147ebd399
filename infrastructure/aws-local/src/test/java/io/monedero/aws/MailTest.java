package io.monedero.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.aws.contract.MailContract;
import io.monedero.aws.contract.Received;
import io.monedero.aws.mail.Mail;
import io.monedero.aws.mail.Mailbox;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
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

class MailTest implements MailContract {
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

    @Override
    public SesV2Client ses() {
        return ses;
    }

    @Override
    public Received received(String messageId) {
        Mail mail = aws.mailbox.find(messageId).orElseThrow();
        return new Received(mail.to(), mail.subject(), Objects.requireNonNullElse(mail.text(), ""));
    }

    @Test
    @DisplayName("a simple mail lies in the mailbox with its sender, both bodies and its attachment")
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
        assertThat(mail.text()).isEqualTo("Olá, Bia");
        assertThat(mail.html()).isEqualTo("<p>Olá, <b>Bia</b></p>");
        assertThat(mail.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("factura nº 1.pdf");
            assertThat(file.type()).isEqualTo("application/pdf");
            assertThat(file.content()).isEqualTo(Bytes.of("%PDF-1.7"));
        });
    }

    @Test
    @DisplayName("a raw MIME mail without an envelope goes to those it names itself")
    void raw() {
        SdkBytes message = SdkBytes.fromUtf8String("To: bia@x.example\r\nSubject: x\r\n\r\nHola");

        String id = ses.sendEmail(mail -> mail.content(c -> c.raw(r -> r.data(message))))
                .messageId();

        assertThat(received(id)).isEqualTo(new Received(List.of("bia@x.example"), "x", "Hola"));
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
    @DisplayName("a template and a malformed address are bad requests, and nothing arrives")
    void bad() {
        assertThatThrownBy(() -> ses.sendEmail(simpleMail(content -> content.template(t -> t.templateName("x")))))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("Content.Simple");
        assertThatThrownBy(() -> ses.sendEmail(mail -> mail.fromEmailAddress("club@x.example")
                        .destination(d -> d.toAddresses("not an address"))
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
