package io.monedero.aurora;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;
import org.postgresql.plugin.AuthenticationPlugin;
import org.postgresql.plugin.AuthenticationRequestType;
import org.postgresql.util.ObjectFactory;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.rds.RdsUtilities;

class IamLoginTest {
    private static final String ADDRESS =
            "jdbc:postgresql://db.cluster-x.eu-south-2.rds.amazonaws.com:5432/monedero?user=monedero_app&sslmode=require";
    private static final AwsCredentialsProvider CREDENTIALS =
            StaticCredentialsProvider.create(AwsSessionCredentials.create("AKIDEXAMPLE", "secret", "session/+="));

    @Test
    @DisplayName("the password is the token that Amazon's own RDS client makes in the same second")
    void sameAsAmazons() {
        Properties connection = Driver.parseURL(ADDRESS, null);
        RdsUtilities amazon = RdsUtilities.builder()
                .region(Region.EU_SOUTH_2)
                .credentialsProvider(CREDENTIALS)
                .build();
        IamLogin login = new IamLogin(connection, "eu-south-2", CREDENTIALS);

        // A second may end between the two; the order of the parameters means nothing.
        String ours = "";
        String theirs = "-";
        for (int i = 0; i < 3 && !ours.equals(theirs); i++) {
            ours = sorted(new String(login.getPassword(AuthenticationRequestType.CLEARTEXT_PASSWORD)));
            theirs = sorted(amazon.generateAuthenticationToken(
                    token -> token.hostname("db.cluster-x.eu-south-2.rds.amazonaws.com")
                            .port(5432)
                            .username("monedero_app")));
        }
        assertThat(ours).isEqualTo(theirs).contains("X-Amz-Signature");
    }

    private static String sorted(String token) {
        return Stream.of(token.split("[?&]", -1)).sorted().collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("the driver finds it by its name, with the credentials and the Region of the function")
    void found() throws Exception {
        System.setProperty("aws.region", "eu-south-2");
        System.setProperty("aws.accessKeyId", "AKIDEXAMPLE");
        System.setProperty("aws.secretAccessKey", "secret");
        try {
            AuthenticationPlugin plugin = ObjectFactory.instantiate(
                    AuthenticationPlugin.class,
                    "io.monedero.aurora.IamLogin",
                    Driver.parseURL(ADDRESS, null),
                    false,
                    null);
            assertThat(new String(plugin.getPassword(AuthenticationRequestType.CLEARTEXT_PASSWORD)))
                    .startsWith("db.cluster-x.eu-south-2.rds.amazonaws.com:5432/?")
                    .contains("DBUser=monedero_app", "X-Amz-Expires=900", "eu-south-2%2Frds-db%2Faws4_request");
        } finally {
            System.clearProperty("aws.region");
            System.clearProperty("aws.accessKeyId");
            System.clearProperty("aws.secretAccessKey");
        }
    }
}
