package io.monedero.local.pages;

import io.monedero.local.gateway.HttpGateway;
import io.monedero.local.gateway.LocalExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages below {@code /local} and their index. Only this machine gets them, and no other site's page may use them. */
public final class LocalSite {
    private static final String PATH = "/local";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Frame frame;

    public LocalSite(HttpGateway gateway, List<LocalPage> pages) {
        this.frame = new Frame(pages);
        gateway.serve(PATH, exchange -> index(new LocalExchange(exchange)));
        for (LocalPage page : pages) {
            gateway.serve(PATH + "/" + page.name(), exchange -> answer(page, new LocalExchange(exchange)));
        }
    }

    private void index(LocalExchange exchange) throws IOException {
        if (!isFromHere(exchange) || !exchange.path().equals(PATH)) {
            frame.nothing(exchange);
        } else {
            frame.show(exchange, 200, "index.jte", frame.pages());
        }
    }

    private void answer(LocalPage page, LocalExchange exchange) throws IOException {
        if (isFromHere(exchange)) {
            page.answer(exchange, frame);
        } else {
            frame.nothing(exchange);
        }
    }

    /** The gateway listens on loopback, but a name that somebody else owns could lead a browser there. */
    private static boolean isFromHere(LocalExchange exchange) {
        @Nullable String host = exchange.header("Host");
        @Nullable String origin = exchange.header("Origin");
        return host != null
                && HERE.contains(host.replaceFirst(":\\d+$", ""))
                && (origin == null || host.equals(URI.create(origin).getRawAuthority()));
    }
}
