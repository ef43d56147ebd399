package io.monedero.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A mail in the form of RFC 5322 and MIME. */
final class MimeMail extends MimeMessage {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Dispatch dispatch;
    private final String from;

    private MimeMail(Dispatch dispatch, String from) {
        super(SESSION);
        this.dispatch = dispatch;
        this.from = from;
    }

    /**
     * The bytes to send.
     *
     * @throws IllegalArgumentException when the mail cannot be written, as for an address that only looks like one
     */
    static byte[] of(Dispatch dispatch, String from) {
        try {
            MimeMail mail = new MimeMail(dispatch, from);
            mail.write();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mail.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** SES puts an id of its own in the place of this one; the second header is what arrives. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + dispatch.id() + from.substring(from.lastIndexOf('@')) + ">");
        setHeader("X-Monedero-Message-ID", dispatch.id().toString());
    }

    private void write() throws MessagingException, IOException {
        Mail mail = dispatch.mail();
        setFrom(new InternetAddress(from, dispatch.sender(), UTF_8));
        setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        setSubject(mail.subject(), UTF_8);
        setHeader("Auto-Submitted", "auto-generated");
        MimeMultipart parts = new MimeMultipart("mixed");
        parts.addBodyPart(words(mail));
        for (Attachment attachment : mail.attachments()) {
            parts.addBodyPart(file(attachment));
        }
        setContent(parts);
        saveChanges();
    }

    private static BodyPart words(Mail mail) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        if (mail.html().isEmpty()) {
            return text;
        }
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        MimeBodyPart both = new MimeBodyPart();
        both.setContent(new MimeMultipart("alternative", text, html));
        return both;
    }

    private static BodyPart file(Attachment attachment) throws MessagingException, IOException {
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
        file.setFileName(attachment.name());
        file.setDisposition(ATTACHMENT);
        return file;
    }
}
