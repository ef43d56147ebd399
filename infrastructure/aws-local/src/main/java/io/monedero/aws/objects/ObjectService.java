package io.monedero.aws.objects;

import io.monedero.aws.AwsFault;
import io.monedero.aws.AwsRequest;
import io.monedero.aws.AwsResponse;
import io.monedero.aws.Bytes;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** S3's REST protocol: PutObject, GetObject and HeadObject, buckets in the path. */
public final class ObjectService {
    private static final Set<String> KEPT =
            Set.of("content-type", "content-disposition", "content-language", "cache-control", "expires");

    private final ObjectFolder folder;

    public ObjectService(ObjectFolder folder) {
        this.folder = folder;
    }

    /** Answers, errors included: S3 tells them in XML. */
    public AwsResponse answer(AwsRequest request) {
        int slash = request.path().indexOf('/', 1);
        String bucket = request.path().substring(1, slash < 0 ? request.path().length() : slash);
        String key = slash < 0 ? "" : decoded(request.path().substring(slash + 1));
        try {
            if (!folder.has(bucket)) {
                throw new AwsFault(404, "NoSuchBucket", "The specified bucket does not exist: " + bucket);
            }
            return switch (key.isEmpty() ? "bucket" : request.method()) {
                case "PUT" -> put(bucket, key, request);
                case "GET" -> ok(object(bucket, key));
                case "HEAD" -> head(object(bucket, key));
                default ->
                    throw new AwsFault(
                            501, "NotImplemented", "The local platform does not know " + request.method() + " here");
            };
        } catch (AwsFault fault) {
            return xml(fault, request);
        } catch (IOException unwritable) {
            return xml(new AwsFault(500, "InternalError", String.valueOf(unwritable)), request);
        }
    }

    private AwsResponse put(String bucket, String key, AwsRequest request) throws IOException {
        if ("*".equals(request.header("If-None-Match"))
                && folder.get(bucket, key).isPresent()) {
            throw new AwsFault(412, "PreconditionFailed", "The object exists: " + key);
        }
        Map<String, String> headers = new TreeMap<>();
        request.headers().forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (KEPT.contains(lower) || lower.startsWith("x-amz-meta-")) {
                headers.put(lower, values.getFirst());
            }
        });
        StoredObject stored = folder.put(bucket, key, ObjectBody.of(request), headers);
        return AwsResponse.empty(200, Map.of("ETag", stored.etag()));
    }

    private StoredObject object(String bucket, String key) throws IOException {
        return folder.get(bucket, key)
                .orElseThrow(() -> new AwsFault(404, "NoSuchKey", "The specified key does not exist: " + key));
    }

    private static AwsResponse ok(StoredObject object) {
        return new AwsResponse(200, headers(object), object.content());
    }

    private static AwsResponse head(StoredObject object) {
        Map<String, String> headers = headers(object);
        headers.put("Content-Length", Integer.toString(object.content().length()));
        return AwsResponse.empty(200, headers);
    }

    private static Map<String, String> headers(StoredObject object) {
        Map<String, String> headers = new TreeMap<>(object.headers());
        headers.put("ETag", object.etag());
        headers.put(
                "Last-Modified",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(object.modified().atOffset(ZoneOffset.UTC)));
        return headers;
    }

    private static AwsResponse xml(AwsFault fault, AwsRequest request) {
        if (request.method().equals("HEAD")) {
            return AwsResponse.empty(fault.status(), Map.of());
        }
        String body = """
                <?xml version="1.0" encoding="UTF-8"?>
                <Error><Code>%s</Code><Message>%s</Message><RequestId>local</RequestId></Error>
                """.formatted(
                        fault.code(),
                        String.valueOf(fault.getMessage()).replace("&", "&amp;").replace("<", "&lt;"));
        return new AwsResponse(fault.status(), Map.of("Content-Type", "application/xml"), Bytes.of(body));
    }

    /** A plus stands for itself in a path. */
    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
