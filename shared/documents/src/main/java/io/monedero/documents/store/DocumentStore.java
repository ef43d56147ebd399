package io.monedero.documents.store;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Issued documents as they were issued (I-08). Storing one again is harmless, changing one is refused by S3 itself, so
 * that of two writers at the same moment only one wins.
 */
@Singleton
public class DocumentStore {
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;

    private final S3Client s3;
    private final String bucket;

    DocumentStore(S3Client s3, @Value("${monedero.documents.bucket}") String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /**
     * Stores the document; does nothing where the same bytes are stored already.
     *
     * @throws IllegalStateException when other bytes are stored under the key
     * @throws software.amazon.awssdk.core.exception.SdkException when S3 cannot be reached or refuses
     */
    public void put(DocumentKey key, byte[] document) {
        try {
            s3.putObject(
                    request -> request.bucket(bucket)
                            .key(key.toString())
                            .contentType(key.kind().contentType())
                            .ifNoneMatch("*"),
                    RequestBody.fromBytes(document));
        } catch (S3Exception refused) {
            if (refused.statusCode() != PRECONDITION_FAILED && refused.statusCode() != CONFLICT) {
                throw refused;
            }
            byte[] stored = get(key).orElseThrow(() -> refused);
            if (!Arrays.equals(stored, document)) {
                throw new IllegalStateException("an issued document cannot change: " + key, refused);
            }
        }
    }

    /** The document, if it was stored. */
    public Optional<byte[]> get(DocumentKey key) {
        try {
            return Optional.of(
                    s3.getObjectAsBytes(request -> request.bucket(bucket).key(key.toString()))
                            .asByteArray());
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        }
    }
}
