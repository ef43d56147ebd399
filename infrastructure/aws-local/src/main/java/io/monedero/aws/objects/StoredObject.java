package io.monedero.aws.objects;

import io.monedero.aws.Bytes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/**
 * An object with the headers that S3 keeps beside it.
 *
 * @param headers Content-Type and such, and all {@code x-amz-meta-…}
 */
record StoredObject(Bytes content, Map<String, String> headers, Instant modified) {

    String etag() {
        try {
            return '"'
                    + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content.toArray()))
                    + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
