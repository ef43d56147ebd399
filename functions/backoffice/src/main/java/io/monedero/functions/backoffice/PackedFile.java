package io.monedero.functions.backoffice;

import io.monedero.kernel.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * A file inside a form, so that what is confirmed is what was previewed: packed unless it is already, in letters that forms
 * send as they are.
 */
public final class PackedFile {
    /** As text a third longer, and so once more on the way through the gateway, which takes 6 MB. */
    private static final int MOST_BYTES = 3_000_000;

    private PackedFile() {}

    /** Refused: {@code file-too-large}. */
    public static String text(byte[] file) {
        byte[] packed = isPacked(file) ? file : packed(file);
        if (packed.length > MOST_BYTES) {
            throw Refusal.invalid(
                            "file-too-large", Upload.FIELD, Map.of("megabytes", String.valueOf(MOST_BYTES / 1_000_000)))
                    .asException();
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(packed);
    }

    /** The file, still packed. Refused: {@code form-key-missing} for what is none of ours. */
    public static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.invalid("form-key-missing", Upload.FIELD).asException();
        }
    }

    private static boolean isPacked(byte[] file) {
        return begins(file, 'P', 'K') || begins(file, 0x1f, 0x8b);
    }

    private static boolean begins(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }

    private static byte[] packed(byte[] file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
