package io.monedero.local.gateway;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on loopback and hands each request to the functions as the event that API Gateway would send. */
public final class HttpGateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpGateway.class);

    private final HttpServer server;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    /** @param port 0 for any free one */
    public HttpGateway(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 64);
        server.setExecutor(requests);
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Everything that nothing else was put at goes to the functions. */
    public void serve(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> functions) {
        serve(
                "/",
                exchange -> HttpEvents.answer(
                        exchange, functions.handleRequest(HttpEvents.event(exchange), new LocalContext("local"))));
    }

    /** Puts something of the local platform itself at a path. */
    public void serve(String path, HttpHandler handler) {
        server.createContext(path, exchange -> closing(exchange, handler));
    }

    private static void closing(HttpExchange exchange, HttpHandler handler) throws IOException {
        try (exchange) {
            handler.handle(exchange);
        } catch (RuntimeException fault) {
            LOG.error("{} {} failed", exchange.getRequestMethod(), exchange.getRequestURI(), fault);
            exchange.sendResponseHeaders(500, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        requests.close();
    }
}
