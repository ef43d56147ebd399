package io.monedero.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.aws.contract.MailContract;
import io.monedero.aws.contract.Received;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.AlreadyExistsException;

/** LocalStack's open edition knows only the first version of SES, which the product does not use: there it is skipped. */
@Tag("localstack")
class MailOnLocalStackTest implements MailContract {
    private final SesV2Client ses;

    MailOnLocalStackTest() throws IOException, InterruptedException {
        LocalStack.assumeItHas("sesv2");
        ses = LocalStack.client(SesV2Client.builder());
        try {
            ses.createEmailIdentity(make -> make.emailIdentity(SENDER));
        } catch (AlreadyExistsException _) {
            // Another test made it: that is what was wanted.
        }
    }

    @AfterEach
    void stop() {
        ses.close();
    }

    @Override
    public SesV2Client ses() {
        return ses;
    }

    @Override
    public Received received(String messageId) throws IOException, InterruptedException, MessagingException {
        JsonNode mail =
                LocalStack.ask("/_aws/ses?id=" + messageId).path("messages").path(0);
        List<String> readers = new ArrayList<>();
        mail.path("Destination").forEach(kind -> kind.forEach(reader -> readers.add(reader.asText())));
        if (!mail.has("RawData")) {
            return new Received(
                    readers,
                    mail.path("Subject").asText(),
                    mail.path("Body").path("text_part").asText());
        }
        byte[] raw = mail.path("RawData").asText().getBytes(StandardCharsets.UTF_8);
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        return new Received(readers, message.getSubject(), String.valueOf(message.getContent()));
    }
}
