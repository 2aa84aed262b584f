package org.holdfast.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.holdfast.local.embedded.CannotStart;

/** The page that a browser opens first, and the documents it leads to. It gives away what the repository holds, and nothing else. */
final class Gateway implements AutoCloseable {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final GatewayPages pages;

    private Gateway(HttpServer server, GatewayPages pages) {
        this.server = server;
        this.pages = pages;
    }

    static Gateway open(int port, GatewayPages pages) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var gateway = new Gateway(HttpServer.create(address, 0), pages);
            gateway.server.createContext("/", gateway::answer);
            gateway.server.setExecutor(gateway.threads);
            gateway.server.start();
            return gateway;
        } catch (IOException e) {
            throw new CannotStart("The first page cannot be shown on port " + port + ": " + e.getMessage(), e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getResponseHeaders();
            headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cache-Control", "no-cache");
            switch (exchange.getRequestMethod()) {
                case "GET", "HEAD" ->
                    send(exchange, pages.at(exchange.getRequestURI().getPath()));
                default -> {
                    headers.set("Allow", "GET, HEAD");
                    exchange.sendResponseHeaders(METHOD_NOT_ALLOWED, -1);
                }
            }
        }
    }

    private static void send(HttpExchange exchange, Optional<GatewayPages.Page> found) throws IOException {
        var page = found.orElse(GatewayPages.Page.text("There is nothing here. The first page is at /\n"));
        exchange.getResponseHeaders().set("Content-Type", page.type());
        var head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(found.isPresent() ? OK : NOT_FOUND, head ? -1 : page.body().length);
        if (!head) {
            exchange.getResponseBody().write(page.body());
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
