package org.holdfast.system;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A balancer of the plainest kind: each process in turn, as long as it says that it is ready. It never tries twice. */
final class Balancer implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final Set<String> PASSED_ON =
            Set.of("authorization", "content-type", "idempotency-key", "if-match", "accept");

    private final List<Process> processes;
    private final HttpServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger turn = new AtomicInteger();

    /** One process of the service, and how many requests it has answered. */
    static final class Process {

        private final URI address;
        private final URI health;
        private final AtomicInteger answered = new AtomicInteger();
        private volatile boolean ready;

        Process(URI address, URI management) {
            this.address = address;
            this.health = management.resolve("/health/ready");
        }

        boolean isReady() {
            return ready;
        }

        int answered() {
            return answered.get();
        }
    }

    Balancer(Process... processes) {
        this.processes = List.of(processes);
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::pass);
        server.setExecutor(threads);
        server.start();
        looking.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void look() {
        for (var process : processes) {
            process.ready = isReady(process.health);
        }
    }

    private boolean isReady(URI health) {
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var ready = processes.stream().filter(Process::isReady).toList();
            if (ready.isEmpty()) {
                exchange.sendResponseHeaders(502, -1);
            } else {
                passTo(ready.get(Math.floorMod(turn.getAndIncrement(), ready.size())), exchange);
            }
        }
    }

    private void passTo(Process process, HttpExchange exchange) throws IOException {
        try {
            var answer = http.send(request(process, exchange), BodyHandlers.ofByteArray());
            process.answered.incrementAndGet();
            Stream.of("Content-Type", "ETag", "Retry-After", "Location")
                    .forEach(name -> answer.headers()
                            .firstValue(name)
                            .ifPresent(value -> exchange.getResponseHeaders().set(name, value)));
            if (answer.body().length == 0) {
                exchange.sendResponseHeaders(answer.statusCode(), -1);
            } else {
                exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        } catch (IOException e) {
            exchange.sendResponseHeaders(502, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest request(Process process, HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var request = HttpRequest.newBuilder(
                        process.address.resolve(exchange.getRequestURI().toString()))
                .timeout(Duration.ofSeconds(30))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (PASSED_ON.contains(name.toLowerCase(Locale.ROOT))) {
                request.setHeader(name, values.getFirst());
            }
        });
        return request.build();
    }

    @Override
    public void close() {
        looking.shutdownNow();
        server.stop(0);
        threads.shutdown();
        http.close();
    }
}
