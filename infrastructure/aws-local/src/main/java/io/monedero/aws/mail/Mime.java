package io.monedero.aws.mail;

import io.monedero.aws.Bytes;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Takes a MIME message apart. */
final class Mime {
    /** Who gets the mail really, as the call of SES said: blind copies do not stand in the message. */
    static final String ENVELOPE = "X-Envelope-To";

    static final Session SESSION = Session.getInstance(new Properties());

    private final List<Mail.Attachment> attachments = new ArrayList<>();
    private @Nullable String text;
    private @Nullable String html;

    private Mime() {}

    static Mail mail(String id, Instant received, byte[] message) throws MessagingException, IOException {
        MimeMessage read = new MimeMessage(SESSION, new ByteArrayInputStream(message));
        Mime mime = new Mime();
        mime.take(read);
        return new Mail(
                id,
                received,
                addresses(read.getFrom()),
                recipients(read),
                read.getSubject() == null ? "" : read.getSubject(),
                mime.text,
                mime.html,
                List.copyOf(mime.attachments));
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                take(inner);
            }
        } else if (part.getFileName() == null && part.isMimeType("text/html") && html == null) {
            html = part.getContent().toString();
        } else if (part.getFileName() == null && part.isMimeType("text/plain") && text == null) {
            text = part.getContent().toString();
        } else {
            try (var content = part.getInputStream()) {
                attachments.add(new Mail.Attachment(
                        part.getFileName() == null ? "part-" + (attachments.size() + 1) : part.getFileName(),
                        new ContentType(part.getContentType()).getBaseType(),
                        Bytes.of(content.readAllBytes())));
            }
        }
    }

    private static List<String> recipients(MimeMessage message) throws MessagingException {
        String @Nullable [] envelope = message.getHeader(ENVELOPE);
        Address @Nullable [] all =
                envelope == null ? message.getAllRecipients() : InternetAddress.parseHeader(envelope[0], false);
        return all == null
                ? List.of()
                : List.of(all).stream().map(Mime::readable).toList();
    }

    private static String addresses(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : String.join(
                        ", ", List.of(addresses).stream().map(Mime::readable).toList());
    }

    private static String readable(Address address) {
        return address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString();
    }
}
