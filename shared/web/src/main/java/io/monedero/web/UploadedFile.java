package io.monedero.web;

import io.micronaut.serde.annotation.Serdeable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose body is a file, whatever its type is called. It is told from others by its digest. */
@Serdeable.Serializable
public final class UploadedFile {
    private final byte[] content;

    public UploadedFile(byte[] content) {
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }

    /** SHA-256 in hexadecimal digits. */
    public String getDigest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
