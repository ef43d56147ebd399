package io.monedero.local.aws;

import com.sun.net.httpserver.HttpHandler;
import io.monedero.aws.AwsEndpoint;
import io.monedero.aws.JsonService;
import io.monedero.aws.mail.MailService;
import io.monedero.aws.mail.Mailbox;
import io.monedero.aws.objects.ObjectFolder;
import io.monedero.aws.objects.ObjectService;
import io.monedero.aws.secrets.Secrets;
import io.monedero.local.template.Template;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The AWS services on the platform's folder: {@code mail/}, {@code objects/}, {@code secrets.json}. */
public final class LocalServices {
    /** Where they stand below the gateway's address. */
    public static final String PATH = "/local/aws";

    private final Mailbox mailbox;
    private final MailService mail;
    private final ObjectService objects;
    private final Map<String, JsonService> services = new HashMap<>();

    public LocalServices(Path folder, Template template, Clock clock) {
        mailbox = new Mailbox(folder.resolve("mail"), clock);
        mail = new MailService(mailbox, clock);
        objects = new ObjectService(new ObjectFolder(
                folder.resolve("objects"),
                template.buckets().stream().map(LocalServices::bucket).collect(Collectors.toSet()),
                clock));
        services.put(Secrets.PREFIX, new Secrets(folder.resolve("secrets.json")));
    }

    /** What a bucket of the template is called here: {@code DocumentsBucket} is {@code documents-bucket}. */
    public static String bucket(String logicalId) {
        return logicalId.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Adds a service of the JSON protocols, before the endpoint is made. */
    public LocalServices with(String prefix, JsonService service) {
        services.put(prefix, service);
        return this;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    public HttpHandler endpoint() {
        return new AwsEndpoint(PATH, mail, objects, services);
    }
}
