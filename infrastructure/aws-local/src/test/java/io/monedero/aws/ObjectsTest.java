package io.monedero.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

class ObjectsTest {
    private static final String BUCKET = "documents";

    @TempDir
    private Path folder;

    private LocalAws aws;
    private S3Client s3;

    @BeforeEach
    void start() throws IOException {
        aws = new LocalAws(folder);
        s3 = aws.client(S3Client.builder());
    }

    @AfterEach
    void stop() {
        s3.close();
        aws.close();
    }

    @Test
    @DisplayName("an object comes back with its bytes, its headers and what was noted with it, after a restart too")
    void putAndGet() throws IOException {
        byte[] content = new byte[300_000];
        content[7] = '\r';
        content[8] = '\n';
        s3.putObject(
                put -> put.bucket(BUCKET)
                        .key("olivos/invoices/F-1.pdf")
                        .contentType("application/pdf")
                        .contentDisposition("inline; filename=\"F-1.pdf\"")
                        .metadata(Map.of("invoice", "F-1")),
                RequestBody.fromBytes(content));

        try (LocalAws restarted = new LocalAws(folder);
                S3Client other = restarted.client(S3Client.builder())) {
            var got = other.getObjectAsBytes(get -> get.bucket(BUCKET).key("olivos/invoices/F-1.pdf"));
            assertThat(got.asByteArray()).isEqualTo(content);
            assertThat(got.response().contentType()).isEqualTo("application/pdf");
            assertThat(got.response().contentDisposition()).isEqualTo("inline; filename=\"F-1.pdf\"");
            assertThat(got.response().metadata()).containsEntry("invoice", "F-1");
            assertThat(got.response().lastModified()).isEqualTo(LocalAws.NOW);
            var head = other.headObject(get -> get.bucket(BUCKET).key("olivos/invoices/F-1.pdf"));
            assertThat(head.contentLength()).isEqualTo(content.length);
            assertThat(head.eTag()).isEqualTo(got.response().eTag());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/b",
                "a/",
                "../up",
                "..",
                "/lead",
                "a b+c%20d",
                "ñandú/🎾.txt",
                "a~headers",
                "x//y",
                ".hidden"
            })
    @DisplayName("any key is a key of its own, and none leaves the folder")
    void keys(String key) throws IOException {
        s3.putObject(put -> put.bucket(BUCKET).key("a"), RequestBody.fromString("other"));
        s3.putObject(put -> put.bucket(BUCKET).key(key), RequestBody.fromString("this"));

        assertThat(s3.getObjectAsBytes(get -> get.bucket(BUCKET).key(key)).asUtf8String())
                .isEqualTo("this");
        assertThat(s3.getObjectAsBytes(get -> get.bucket(BUCKET).key("a")).asUtf8String())
                .isEqualTo(key.equals("a") ? "this" : "other");
        try (var all = Files.walk(folder.resolve("objects"))) {
            long contents = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith("~headers"))
                    .peek(file -> assertThat(file)
                            .startsWith(folder.resolve("objects").resolve(BUCKET)))
                    .count();
            assertThat(contents).isEqualTo(key.equals("a") ? 1 : 2);
        }
        assertThat(folder).isDirectoryContaining("glob:**/objects").isDirectoryNotContaining("glob:**/*up*");
    }

    @Test
    @DisplayName("an unknown key, an unknown bucket and an operation nobody needs are S3's own errors")
    void errors() {
        assertThatThrownBy(() -> s3.getObjectAsBytes(get -> get.bucket(BUCKET).key("none")))
                .isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> s3.headObject(get -> get.bucket(BUCKET).key("none")))
                .isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> s3.getObjectAsBytes(get -> get.bucket("nobody").key("none")))
                .isInstanceOf(NoSuchBucketException.class);
        assertThatThrownBy(() -> s3.deleteObject(get -> get.bucket(BUCKET).key("none")))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        fault -> assertThat(fault.statusCode()).isEqualTo(501));
    }

    @Test
    @DisplayName("an object that must not exist yet is refused when it does, and the old one stays")
    void onlyOnce() {
        s3.putObject(put -> put.bucket(BUCKET).key("F-1").ifNoneMatch("*"), RequestBody.fromString("first"));

        assertThatThrownBy(() -> s3.putObject(
                        put -> put.bucket(BUCKET).key("F-1").ifNoneMatch("*"), RequestBody.fromString("second")))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        fault -> assertThat(fault.statusCode()).isEqualTo(412));
        assertThat(s3.getObjectAsBytes(get -> get.bucket(BUCKET).key("F-1")).asUtf8String())
                .isEqualTo("first");
    }

    @Test
    @DisplayName("a body that does not match its check sum is refused and not stored")
    void torn() {
        assertThatThrownBy(() -> s3.putObject(
                        put -> put.bucket(BUCKET).key("torn").checksumCRC32("AAAAAA=="),
                        RequestBody.fromBytes("content".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        fault -> assertThat(fault.awsErrorDetails().errorCode()).isEqualTo("BadDigest"));
        assertThatThrownBy(() -> s3.headObject(get -> get.bucket(BUCKET).key("torn")))
                .isInstanceOf(NoSuchKeyException.class);
    }

    @Test
    @DisplayName("clients that nobody configured in code find the endpoint by the usual settings")
    void usualSettings() {
        Map<String, String> settings = Map.of(
                "aws.endpointUrl",
                aws.address(),
                "aws.region",
                "eu-south-2",
                "aws.accessKeyId",
                "local",
                "aws.secretAccessKey",
                "local");
        settings.forEach(System::setProperty);
        try (S3Client plain = S3Client.create()) {
            plain.putObject(put -> put.bucket(BUCKET).key("k"), RequestBody.fromString("v"));
            assertThat(plain.getObjectAsBytes(get -> get.bucket(BUCKET).key("k"))
                            .asUtf8String())
                    .isEqualTo("v");
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }
}
