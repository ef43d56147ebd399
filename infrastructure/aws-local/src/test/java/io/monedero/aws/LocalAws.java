package io.monedero.aws;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import io.monedero.aws.mail.MailService;
import io.monedero.aws.mail.Mailbox;
import io.monedero.aws.objects.ObjectFolder;
import io.monedero.aws.objects.ObjectService;
import io.monedero.aws.secrets.Secrets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.regions.Region;

/** The endpoint on a folder, and clients that are told its address. */
final class LocalAws implements AutoCloseable {
    static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");
    private static final String PATH = "/local/aws";

    final Mailbox mailbox;
    private final HttpServer server;

    LocalAws(Path folder) throws IOException {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        mailbox = new Mailbox(folder.resolve("mail"), clock);
        ObjectFolder objects = new ObjectFolder(folder.resolve("objects"), Set.of("documents"), clock);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                PATH,
                new AwsEndpoint(
                        PATH,
                        new MailService(mailbox, clock),
                        new ObjectService(objects),
                        Map.of(
                                Secrets.PREFIX,
                                new Secrets(folder.resolve("secrets.json")),
                                "Echo_20270301",
                                (operation, input) -> JsonNodeFactory.instance
                                        .objectNode()
                                        .put("operation", operation)
                                        .set("input", input))));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    <B extends AwsClientBuilder<B, C>, C> C client(B builder) {
        return builder.endpointOverride(URI.create(address()))
                .region(Region.EU_SOUTH_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
