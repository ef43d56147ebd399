package io.monedero.aurora;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGProperty;
import org.postgresql.plugin.AuthenticationPlugin;
import org.postgresql.plugin.AuthenticationRequestType;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/**
 * The password of a connection to Aurora: a signed request to connect, valid for 15 minutes, made anew for each
 * connection. The driver finds this class by {@code authenticationPluginClassName} in the database's address.
 */
public final class IamLogin implements AuthenticationPlugin {
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final String endpoint;
    private final String user;
    private final String region;
    private final AwsCredentialsProvider credentials;

    /** As the driver makes it: the credentials and the Region are the function's own. */
    public IamLogin(Properties connection) {
        this(
                connection,
                DefaultAwsRegionProviderChain.builder().build().getRegion().id(),
                DefaultCredentialsProvider.builder().build());
    }

    IamLogin(Properties connection, String region, AwsCredentialsProvider credentials) {
        this.endpoint = PGProperty.PG_HOST.getOrDefault(connection) + ":" + PGProperty.PG_PORT.getOrDefault(connection);
        this.user = String.valueOf(PGProperty.USER.getOrDefault(connection));
        this.region = region;
        this.credentials = credentials;
    }

    @Override
    public char[] getPassword(AuthenticationRequestType type) {
        SdkHttpRequest connect = SdkHttpRequest.builder()
                .method(SdkHttpMethod.GET)
                .uri(URI.create("https://" + endpoint + "/?Action=connect&DBUser="
                        + URLEncoder.encode(user, StandardCharsets.UTF_8)))
                .build();
        URI signed = AwsV4HttpSigner.create()
                .sign(request -> request.identity(credentials.resolveCredentials())
                        .request(connect)
                        .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "rds-db")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(
                                AwsV4FamilyHttpSigner.AUTH_LOCATION, AwsV4FamilyHttpSigner.AuthLocation.QUERY_STRING)
                        .putProperty(AwsV4FamilyHttpSigner.EXPIRATION_DURATION, LIFE))
                .request()
                .getUri();
        return signed.toString().substring("https://".length()).toCharArray();
    }
}
