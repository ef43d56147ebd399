package io.monedero.mail;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * A file that goes with a mail.
 *
 * @param name as the reader sees it: {@code F-2026-00042.pdf}
 * @param contentType {@code application/pdf}
 * @param base64 the file's bytes
 */
@Serdeable
public record Attachment(String name, String contentType, String base64) {
    private static final Pattern CONTENT_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    public Attachment {
        name = Plain.line(name);
        if (!CONTENT_TYPE.matcher(contentType).matches()) {
            throw new IllegalArgumentException("not a content type: " + contentType);
        }
    }

    public static Attachment of(String name, String contentType, byte[] content) {
        return new Attachment(name, contentType, Base64.getEncoder().encodeToString(content));
    }

    byte[] content() {
        return Base64.getDecoder().decode(base64);
    }
}
