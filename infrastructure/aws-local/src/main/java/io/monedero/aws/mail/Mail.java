package io.monedero.aws.mail;

import io.monedero.aws.Bytes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was sent.
 *
 * @param id what SES answered, safe in an address
 * @param to everybody who would have got it, copies and blind copies too
 * @param text the plain text, null if there is none
 * @param html null if there is none
 */
public record Mail(
        String id,
        Instant received,
        String from,
        List<String> to,
        String subject,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments) {

    /** A file that came with a mail. */
    public record Attachment(String name, String type, Bytes content) {}
}
