package io.monedero.aws.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** S3: {@code PutObject}, {@code GetObject} and {@code HeadObject}, with what they refuse. */
public interface ObjectsContract {
    S3Client s3();

    /** A bucket that exists. */
    String bucket();

    @Test
    @DisplayName("an object comes back with its bytes, its headers and what was noted with it")
    default void putAndGet() {
        byte[] content = new byte[300_000];
        content[7] = '\r';
        content[8] = '\n';
        s3().putObject(
                        put -> put.bucket(bucket())
                                .key("olivos/invoices/F-1.pdf")
                                .contentType("application/pdf")
                                .contentDisposition("inline; filename=\"F-1.pdf\"")
                                .metadata(Map.of("invoice", "F-1")),
                        RequestBody.fromBytes(content));

        var got = s3().getObjectAsBytes(get -> get.bucket(bucket()).key("olivos/invoices/F-1.pdf"));
        assertThat(got.asByteArray()).isEqualTo(content);
        assertThat(got.response().contentType()).isEqualTo("application/pdf");
        assertThat(got.response().contentDisposition()).isEqualTo("inline; filename=\"F-1.pdf\"");
        assertThat(got.response().metadata()).containsEntry("invoice", "F-1");
        var head = s3().headObject(get -> get.bucket(bucket()).key("olivos/invoices/F-1.pdf"));
        assertThat(head.contentLength()).isEqualTo(content.length);
        assertThat(head.eTag()).isEqualTo(got.response().eTag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "b/c", "b c+d%20e", "ñandú/🎾.txt", ".hidden", "b~headers"})
    @DisplayName("keys with spaces, signs and letters of all scripts are keys of their own")
    default void ownKeys(String key) {
        s3().putObject(put -> put.bucket(bucket()).key("other"), RequestBody.fromString("other"));
        s3().putObject(put -> put.bucket(bucket()).key(key), RequestBody.fromString("this"));

        assertThat(text(key)).isEqualTo("this");
        assertThat(text("other")).isEqualTo("other");
    }

    @Test
    @DisplayName("an unknown key and an unknown bucket are S3's own errors")
    default void unknown() {
        assertThatThrownBy(
                        () -> s3().getObjectAsBytes(get -> get.bucket(bucket()).key("none")))
                .isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> s3().headObject(get -> get.bucket(bucket()).key("none")))
                .isInstanceOf(NoSuchKeyException.class);
        assertThatThrownBy(() -> s3().getObjectAsBytes(
                                get -> get.bucket("monedero-of-nobody").key("none")))
                .isInstanceOf(NoSuchBucketException.class);
    }

    @Test
    @DisplayName("an object that must not exist yet is refused when it does, and the old one stays")
    default void onlyOnce() {
        s3().putObject(put -> put.bucket(bucket()).key("F-1").ifNoneMatch("*"), RequestBody.fromString("first"));

        assertThatThrownBy(() -> s3().putObject(
                                put -> put.bucket(bucket()).key("F-1").ifNoneMatch("*"),
                                RequestBody.fromString("second")))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        fault -> assertThat(fault.statusCode()).isEqualTo(412));
        assertThat(text("F-1")).isEqualTo("first");
    }

    @Test
    @DisplayName("a body that does not match its check sum is refused and not stored")
    default void torn() {
        assertThatThrownBy(() -> s3().putObject(
                                put -> put.bucket(bucket()).key("torn").checksumCRC32("AAAAAA=="),
                                RequestBody.fromBytes("content".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        fault -> assertThat(fault.statusCode()).isEqualTo(400));
        assertThatThrownBy(() -> s3().headObject(get -> get.bucket(bucket()).key("torn")))
                .isInstanceOf(NoSuchKeyException.class);
    }

    private String text(String key) {
        return s3().getObjectAsBytes(get -> get.bucket(bucket()).key(key)).asUtf8String();
    }
}
