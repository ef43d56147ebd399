package io.monedero.aws.objects;

import io.monedero.aws.AwsFault;
import io.monedero.aws.AwsRequest;
import io.monedero.aws.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What is really meant to be stored: SDK clients send bodies in signed chunks with a check sum after the last one
 * ({@code aws-chunked}).
 */
final class ObjectBody {
    private static final String CRC32_NAME = "x-amz-checksum-crc32";

    private final byte[] sent;
    private int at;

    private ObjectBody(byte[] sent) {
        this.sent = sent;
    }

    static Bytes of(AwsRequest request) {
        @Nullable String checksum = request.header(CRC32_NAME);
        @Nullable String hash = request.header("x-amz-content-sha256");
        byte[] content = request.body().toArray();
        if (hash != null && hash.startsWith("STREAMING-")) {
            ObjectBody chunked = new ObjectBody(request.body().toArray());
            content = chunked.content();
            checksum = chunked.trailing(checksum);
            @Nullable String length = request.header("x-amz-decoded-content-length");
            if (length != null && Long.parseLong(length) != content.length) {
                throw new AwsFault(
                        400, "IncompleteBody", "The body has %d bytes, not %s".formatted(content.length, length));
            }
        }
        if (checksum != null && !checksum.equals(crc32(content))) {
            throw new AwsFault(400, "BadDigest", "The CRC32 you specified did not match the calculated checksum.");
        }
        return Bytes.of(content);
    }

    private byte[] content() {
        ByteArrayOutputStream content = new ByteArrayOutputStream(sent.length);
        for (int size = size(); size > 0; size = size()) {
            if (at + size > sent.length) {
                throw new AwsFault(400, "IncompleteBody", "The body ends inside a chunk");
            }
            content.write(sent, at, size);
            at += size + 2;
        }
        return content.toByteArray();
    }

    /** The length of the next chunk: {@code 1f;chunk-signature=…}. */
    private int size() {
        String line = line();
        int end = line.indexOf(';');
        try {
            return Integer.parseInt(end < 0 ? line : line.substring(0, end), 16);
        } catch (NumberFormatException unreadable) {
            throw new AwsFault(400, "InvalidChunkSizeError", "No length of a chunk: " + line);
        }
    }

    private @Nullable String trailing(@Nullable String checksum) {
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.toLowerCase(Locale.ROOT).startsWith(CRC32_NAME + ":")) {
                return line.substring(CRC32_NAME.length() + 1).strip();
            }
        }
        return checksum;
    }

    private String line() {
        int end = at;
        while (end < sent.length && sent[end] != '\r') {
            end++;
        }
        String line = new String(Arrays.copyOfRange(sent, Math.min(at, end), end), StandardCharsets.US_ASCII);
        at = end + 2;
        return line;
    }

    private static String crc32(byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        byte[] bytes =
                ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array();
        return Base64.getEncoder().encodeToString(bytes);
    }
}
