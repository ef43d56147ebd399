package io.monedero.aws.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.monedero.aws.AwsFault;
import io.monedero.aws.AwsRequest;
import io.monedero.aws.AwsResponse;
import io.monedero.aws.JsonProtocol;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** SES version 2's {@code SendEmail}, with simple and with raw content; templates are refused. */
public final class MailService {
    /** Where SES takes mail. */
    public static final String PATH = "/v2/email/outbound-emails";

    private final Mailbox mailbox;
    private final Clock clock;

    public MailService(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
    }

    public AwsResponse send(AwsRequest request) {
        JsonNode mail = JsonProtocol.read(request.body());
        List<String> recipients = new ArrayList<>();
        mail.path("Destination").forEach(kind -> kind.forEach(address -> recipients.add(address.asText())));
        try {
            String id = mailbox.receive(recipients, message(mail, recipients));
            return JsonProtocol.answer(
                    200,
                    "application/json",
                    JsonNodeFactory.instance.objectNode().put("MessageId", id));
        } catch (MessagingException malformed) {
            throw bad(String.valueOf(malformed.getMessage()));
        } catch (IOException unreadable) {
            throw bad(unreadable.toString());
        }
    }

    private byte[] message(JsonNode mail, List<String> recipients) throws MessagingException, IOException {
        JsonNode content = mail.path("Content");
        if (content.hasNonNull("Raw")) {
            return content.path("Raw").path("Data").binaryValue();
        }
        if (!content.hasNonNull("Simple")) {
            throw bad("The local platform takes Content.Simple and Content.Raw only");
        }
        if (recipients.isEmpty() || !mail.hasNonNull("FromEmailAddress")) {
            throw bad("A mail needs FromEmailAddress and Destination");
        }
        return new SimpleMessage(mail).mime(clock.instant());
    }

    private static AwsFault bad(String message) {
        return new AwsFault(400, "BadRequestException", message);
    }
}
