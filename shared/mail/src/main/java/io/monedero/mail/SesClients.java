package io.monedero.mail;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Duration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** The SES client: region, credentials and endpoint come from where every AWS SDK looks for them. */
@Factory
class SesClients {
    /** Far above what SES takes to answer: a row of the outbox is locked meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Singleton
    SesV2Client ses() {
        return SesV2Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(calls -> calls.apiCallTimeout(PATIENCE))
                .build();
    }
}
