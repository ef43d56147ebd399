package io.monedero.documents.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The S3 client: region, credentials and endpoint come from where every AWS SDK looks for them. */
@Factory
class S3Clients {
    /** Buckets are named in the path instead of the host where the host is this machine. */
    @Singleton
    S3Client s3(@Value("${monedero.aws.path-style:false}") boolean pathStyle) {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .forcePathStyle(pathStyle)
                .build();
    }
}
