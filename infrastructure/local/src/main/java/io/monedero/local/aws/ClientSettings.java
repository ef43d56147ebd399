package io.monedero.local.aws;

import java.util.Map;

/** What makes every AWS client of this process that nobody configured otherwise call the local platform. */
public final class ClientSettings {
    private ClientSettings() {}

    /**
     * Sets the SDK's system properties, unless the environment's {@code AWS_ENDPOINT_URL} names another endpoint, such as
     * LocalStack's.
     *
     * @param gateway the platform's address by its number, because S3's clients put buckets before a host's name
     */
    public static void pointTo(String gateway) {
        if (System.getenv("AWS_ENDPOINT_URL") == null) {
            Map.of(
                            "aws.endpointUrl", gateway + LocalServices.PATH,
                            "aws.region", "eu-south-2",
                            "aws.accessKeyId", "local",
                            "aws.secretAccessKey", "local")
                    .forEach(System::setProperty);
        }
    }
}
