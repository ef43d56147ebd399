package io.monedero.functions.invoicing;

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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bucket of documents as a folder; the SDK finds it as it finds the real one, by its configuration. */
final class Bucket {
    private final Path folder;

    Bucket() {
        try {
            folder = Files.createTempDirectory("documents");
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            Clock clock = Clock.systemUTC();
            server.createContext(
                    "/aws",
                    new AwsEndpoint(
                            "/aws",
                            new MailService(new Mailbox(folder.resolve("mail"), clock), clock),
                            new ObjectService(new ObjectFolder(folder.resolve("objects"), Set.of("documents"), clock)),
                            Map.of()));
            server.start();
            System.setProperty(
                    "aws.endpointUrlS3",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/aws");
            System.setProperty("aws.region", "eu-south-2");
            System.setProperty("aws.accessKeyId", "key");
            System.setProperty("aws.secretAccessKey", "secret");
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** The files of what is documented by the id. */
    List<Path> files(String id) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals(id + ".pdf"))
                    .toList();
        }
    }
}
