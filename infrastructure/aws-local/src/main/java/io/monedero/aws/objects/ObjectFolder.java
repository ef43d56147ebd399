package io.monedero.aws.objects;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.monedero.aws.Bytes;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Buckets as folders. An object {@code a/b.pdf} is the file {@code a~/b.pdf}, which can be opened as it is; its headers
 * lie beside it in {@code b.pdf~headers}. No encoded name has a tilde, so that neither can be taken for a key's own.
 */
public final class ObjectFolder {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODIFIED = "modified";

    private final Path root;
    private final Set<String> buckets;
    private final Clock clock;

    /** @param buckets that exist; others are unknown, as they would be at S3 */
    public ObjectFolder(Path root, Set<String> buckets, Clock clock) {
        this.root = root;
        this.buckets = Set.copyOf(buckets);
        this.clock = clock;
    }

    boolean has(String bucket) {
        return buckets.contains(bucket);
    }

    /** Writes the object; who reads at the same time gets the old one or the new one, never half of it. */
    StoredObject put(String bucket, String key, Bytes content, Map<String, String> headers) throws IOException {
        StoredObject object = new StoredObject(content, headers, clock.instant());
        Path file = file(bucket, key);
        Files.createDirectories(file.getParent());
        Map<String, String> kept = new TreeMap<>(headers);
        kept.put(MODIFIED, object.modified().toString());
        synchronized (this) {
            replace(file, content.toArray());
            replace(headers(file), JSON.writeValueAsBytes(kept));
        }
        return object;
    }

    synchronized Optional<StoredObject> get(String bucket, String key) throws IOException {
        Path file = file(bucket, key);
        if (!Files.exists(headers(file))) {
            return Optional.empty();
        }
        Map<String, String> headers =
                JSON.readValue(headers(file).toFile(), new TypeReference<TreeMap<String, String>>() {});
        Instant modified = Instant.parse(headers.remove(MODIFIED));
        return Optional.of(new StoredObject(Bytes.of(Files.readAllBytes(file)), headers, modified));
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path next = Files.createTempFile(file.getParent(), "~", "");
        Files.write(next, content);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String bucket, String key) {
        Path place = root.resolve(bucket);
        String[] segments = key.split("/", -1);
        for (int i = 0; i < segments.length - 1; i++) {
            place = place.resolve(encoded(segments[i]) + "~");
        }
        return place.resolve(encoded(segments[segments.length - 1]));
    }

    private static Path headers(Path file) {
        return file.resolveSibling(file.getFileName() + "~headers");
    }

    private static String encoded(String segment) {
        String encoded = URLEncoder.encode(segment, StandardCharsets.UTF_8);
        return encoded.isEmpty() ? "%" : encoded.replaceFirst("^\\.", "%2E");
    }
}
