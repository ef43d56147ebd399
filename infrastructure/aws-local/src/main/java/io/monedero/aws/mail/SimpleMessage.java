package io.monedero.aws.mail;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.aws.AwsFault;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Makes the MIME message that SES would make of {@code Content.Simple}. */
final class SimpleMessage {
    private final JsonNode request;
    private final JsonNode content;

    SimpleMessage(JsonNode request) {
        this.request = request;
        this.content = request.path("Content").path("Simple");
    }

    byte[] mime(Instant sent) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Mime.SESSION);
        message.setFrom(request.path("FromEmailAddress").asText());
        message.setSentDate(Date.from(sent));
        message.setSubject(content.path("Subject").path("Data").asText(), "UTF-8");
        message.setRecipients(
                RecipientType.TO, addresses(request.path("Destination").path("ToAddresses")));
        message.setRecipients(
                RecipientType.CC, addresses(request.path("Destination").path("CcAddresses")));
        message.setReplyTo(addresses(request.path("ReplyToAddresses")));
        for (JsonNode header : content.path("Headers")) {
            message.addHeader(header.path("Name").asText(), header.path("Value").asText());
        }
        Multipart all = new MimeMultipart("mixed");
        all.addBodyPart(body());
        for (JsonNode attachment : content.path("Attachments")) {
            all.addBodyPart(attached(attachment));
        }
        message.setContent(all);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toByteArray();
    }

    private BodyPart body() throws MessagingException {
        Multipart ways = new MimeMultipart("alternative");
        for (var way : List.of(List.of("Text", "plain"), List.of("Html", "html"))) {
            JsonNode said = content.path("Body").path(way.getFirst()).path("Data");
            if (!said.isMissingNode()) {
                MimeBodyPart part = new MimeBodyPart();
                part.setText(said.asText(), "UTF-8", way.getLast());
                ways.addBodyPart(part);
            }
        }
        if (ways.getCount() == 0) {
            throw new AwsFault(400, "BadRequestException", "The mail has neither Text nor Html");
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(ways);
        return body;
    }

    private static BodyPart attached(JsonNode attachment) throws MessagingException, IOException {
        String type = attachment.path("ContentType").asText("application/octet-stream");
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new jakarta.activation.DataHandler(
                new ByteArrayDataSource(attachment.path("RawContent").binaryValue(), type)));
        part.setFileName(attachment.path("FileName").asText());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static InternetAddress[] addresses(JsonNode listed) throws MessagingException {
        List<InternetAddress> addresses = new ArrayList<>();
        for (JsonNode address : listed) {
            addresses.add(new InternetAddress(address.asText(), true));
        }
        return addresses.toArray(InternetAddress[]::new);
    }
}
