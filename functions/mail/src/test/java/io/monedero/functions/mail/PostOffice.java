package io.monedero.functions.mail;

import com.sun.net.httpserver.HttpServer;
import io.monedero.aws.AwsEndpoint;
import io.monedero.aws.mail.MailService;
import io.monedero.aws.mail.Mailbox;
import io.monedero.aws.objects.ObjectFolder;
import io.monedero.aws.objects.ObjectService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** The mail service on this machine; the SDK finds it as it finds the real one, by its configuration. */
final class PostOffice {
    private final Mailbox mailbox;
    private volatile boolean open = true;

    PostOffice() {
        try {
            Path folder = Files.createTempDirectory("mail");
            Clock clock = Clock.systemUTC();
            mailbox = new Mailbox(folder.resolve("mail"), clock);
            AwsEndpoint aws = new AwsEndpoint(
                    "/aws",
                    new MailService(mailbox, clock),
                    new ObjectService(new ObjectFolder(folder.resolve("objects"), Set.of(), clock)),
                    Map.of());
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/aws", exchange -> {
                if (open) {
                    aws.handle(exchange);
                } else {
                    exchange.sendResponseHeaders(400, -1);
                    exchange.close();
                }
            });
            server.start();
            System.setProperty(
                    "aws.endpointUrlSesV2",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/aws");
            System.setProperty("aws.region", "eu-south-2");
            System.setProperty("aws.accessKeyId", "key");
            System.setProperty("aws.secretAccessKey", "secret");
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    Mailbox mailbox() {
        return mailbox;
    }

    void open() {
        open = true;
    }

    /** Takes nothing any more. */
    void shut() {
        open = false;
    }
}
