package io.monedero.mail;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.monedero.kernel.Require;
import java.util.List;

/**
 * A mail to one person.
 *
 * @param to address, kept in lower case; refused as {@code email-malformed}
 * @param subject one line, refused as {@code text-length} unless of 1 to 200 characters
 * @param text for readers that show no HTML
 * @param html a whole HTML document that was escaped by who made it; empty if the text says it all
 * @param attachments together at most {@value #MOST_ATTACHED} bytes in base64, which SES can carry
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Mail(String to, String subject, String text, String html, List<Attachment> attachments) {
    static final int MOST_ATTACHED = 9_000_000;

    public Mail {
        to = Require.mail(to, "to");
        subject = Require.text(Plain.line(subject), "subject", 1, 200);
        text = Plain.text(text);
        html = Plain.text(html);
        attachments = List.copyOf(attachments);
        long attached = attachments.stream()
                .mapToLong(attachment -> attachment.base64().length())
                .sum();
        if (attached > MOST_ATTACHED) {
            throw new IllegalArgumentException("attachments of " + attached + " bytes are too large for a mail");
        }
    }
}
