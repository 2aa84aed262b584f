package org.holdfast.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdfast.contracts.Topic;

/** What the gateway shows: the first page, the events' description and schemas, and some of the documents. */
record GatewayPages(Home home, Ports ports, LandingPage first) {

    private static final Pattern SCHEMA = Pattern.compile("/events/[A-Za-z]+\\.json");
    private static final Set<String> DOCUMENTS =
            Set.of("/docs/saltmere.md", "/docs/running.md", "/docs/events.md", "/docs/promises.md");

    /** @param type with its character set */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(String type, byte[] body) {

        static Page of(String type, String body) {
            return new Page(type + ";charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
        }

        static Page text(String body) {
            return of("text/plain", body);
        }
    }

    Optional<Page> at(String path) {
        if (SCHEMA.matcher(path).matches()) {
            return resource(Topic.class, path).map(schema -> Page.of("application/schema+json", schema));
        }
        if (DOCUMENTS.contains(path)) {
            return document(path).map(Page::text);
        }
        return switch (path) {
            case "/" -> Optional.of(Page.of("text/html", first.html()));
            case "/style.css" -> resource(Gateway.class, "/gateway/style.css").map(css -> Page.of("text/css", css));
            case "/asyncapi.yaml" ->
                resource(Topic.class, path).map(this::withThisPort).map(Page::text);
            default -> Optional.empty();
        };
    }

    /** The document names the usual port; with an offset this run has another. */
    private String withThisPort(String asyncApi) {
        return asyncApi.replace("localhost:" + new Ports(0).kafka(), "localhost:" + ports.kafka());
    }

    private Optional<String> document(String path) {
        var file = home.repository().resolve(path.substring(1));
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> resource(Class<?> beside, String path) {
        try (var stream = beside.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String needed(String path) {
        return resource(Gateway.class, path).orElseThrow(() -> new IllegalStateException(Objects.requireNonNull(path)));
    }
}
