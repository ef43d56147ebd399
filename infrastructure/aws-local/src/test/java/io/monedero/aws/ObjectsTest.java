package io.monedero.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.monedero.aws.contract.ObjectsContract;
import java.io.IOException;
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
import software.amazon.awssdk.services.s3.model.S3Exception;

class ObjectsTest implements ObjectsContract {
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

    @Override
    public S3Client s3() {
        return s3;
    }

    @Override
    public String bucket() {
        return BUCKET;
    }

    @Test
    @DisplayName("an object is there after a restart, with its headers and its moment")
    void restarted() throws IOException {
        s3.putObject(
                put -> put.bucket(BUCKET).key("F-1").contentType("application/pdf"), RequestBody.fromString("pdf"));

        try (LocalAws restarted = new LocalAws(folder);
                S3Client other = restarted.client(S3Client.builder())) {
            var got = other.getObjectAsBytes(get -> get.bucket(BUCKET).key("F-1"));
            assertThat(got.asUtf8String()).isEqualTo("pdf");
            assertThat(got.response().contentType()).isEqualTo("application/pdf");
            assertThat(got.response().lastModified()).isEqualTo(LocalAws.NOW);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "a/", "../up", "..", "/lead", "a~headers", "x//y"})
    @DisplayName("keys that look like paths are keys of their own, and none leaves the folder")
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
    @DisplayName("an operation nobody needs is an error that the client understands")
    void unknownOperation() {
        assertThatThrownBy(() -> s3.deleteObject(get -> get.bucket(BUCKET).key("none")))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        fault -> assertThat(fault.statusCode()).isEqualTo(501));
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
