package io.monedero.local.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one port of the local platform, on loopback only. Each path leads to whatever was put at it or above it. */
public final class HttpGateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpGateway.class);

    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();

    /** @param port 0 for any free one */
    public HttpGateway(int port) throws IOException {
        // The JDK's server writes an answer in two pieces; else the second waits 40 ms for the first to be
        // acknowledged.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
        server.setExecutor(requests);
        server.createContext("/", this::handle);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /**
     * Puts something at a path and at all paths below it, unless something else is nearer.
     *
     * @param path without a slash at its end; empty for everything else
     */
    public void serve(String path, HttpHandler handler) {
        handlers.put(path, handler);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                nearest(exchange.getRequestURI().getPath()).handle(exchange);
            } catch (RuntimeException fault) {
                LOG.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestURI(), fault);
                exchange.sendResponseHeaders(500, -1);
            }
        }
    }

    private HttpHandler nearest(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            HttpHandler handler = handlers.get(at);
            if (handler != null) {
                return handler;
            }
        }
        return handlers.getOrDefault("", exchange -> exchange.sendResponseHeaders(404, -1));
    }

    @Override
    public void close() {
        server.stop(0);
        requests.close();
    }
}
