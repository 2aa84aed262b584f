package org.holdfast.platform.testing.openapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.platform.testing.openapi.ApiDocument.Operation;
import org.holdfast.platform.testing.openapi.RawRequests.Raw;

/** Where an operation is, where it almost is, and what nobody should write behind the question mark or into a header. */
final class OddAddresses {

    private static final String CANARY = Distortions.CANARY;
    /** Three of them still fit into the 4 KiB of address that the server reads before the service hears of it. */
    private static final int VERY_LONG = 1_200;

    private static final List<String> ODD_VALUES = List.of(
            "",
            " ",
            "-1",
            "0",
            "201",
            "99999999999999999999",
            "1e9",
            "NaN",
            CANARY,
            CANARY + "." + CANARY,
            CANARY + "\0",
            "\uD83D\uDC26" + CANARY,
            "' or '1'='1",
            "2026-02-30",
            "+999999999-12-31",
            "9999-99-99T99:99:99Z",
            CANARY + "x".repeat(VERY_LONG));

    private static final List<String> ODD_SEGMENTS = List.of(
            "..", "%2e%2e", ";x=1", "%3Bx", "%2F", "%00", "%FF", "%25", "0", "null", "%20", "x".repeat(VERY_LONG));

    private OddAddresses() {}

    /** With ids of nothing. */
    static String of(Operation operation) {
        return operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    static Stream<String> paths(Operation operation) {
        var path = of(operation);
        var around = Stream.of(
                path + ";x=1",
                path + "%3Bx=1",
                path + "/",
                path + "%2F",
                path + "//",
                path + "/..",
                path + "/.",
                path + "%00",
                path + ".json",
                "/" + path,
                path.replaceFirst("/v1/", "/v1//"),
                path.replaceFirst("/v1/", "/v1/./"),
                path.replaceFirst("/v1/", "/v1/../v1/"),
                path.replaceFirst("/v1/", "/v1;x=1/"),
                path.replaceFirst("/v1/", "/v1%2F"),
                path.replaceFirst("/v1/", "/V1/"));
        var within = operation.path().contains("{")
                ? ODD_SEGMENTS.stream().map(odd -> operation.path().replaceAll("\\{[^}]*}", odd))
                : Stream.<String>empty();
        return Stream.concat(around, within);
    }

    static Stream<String> queries(Operation operation, ApiDocument document) {
        var path = of(operation);
        return document.parameters(operation)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .flatMap(name -> ODD_VALUES.stream()
                        .map(value ->
                                "%s?%s=%s".formatted(path, name, URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .flatMap(address -> Stream.of(address, address + "&" + name + "=" + CANARY)));
    }

    static Stream<Raw> headers(Operation operation) {
        var raw = Raw.of(operation.method(), of(operation));
        var odd = Stream.of(
                raw.with("If-Match", CANARY),
                raw.with("If-Match", "\"99999999999999999999\""),
                raw.with("Idempotency-Key", CANARY.repeat(50)),
                raw.with("Idempotency-Key", " "),
                raw.with("X-Request-ID", CANARY + " " + CANARY),
                raw.with("X-Correlation-ID", CANARY.repeat(500)),
                raw.with("Accept", "image/" + CANARY),
                raw.with("Accept", CANARY),
                raw.with("Accept-Language", CANARY));
        var body = "{\"" + Distortions.UNKNOWN_FIELD + "\": \"" + CANARY + "\"}";
        var types = Stream.of(
                        "text/plain",
                        "application/xml",
                        "application/json;charset=" + CANARY,
                        CANARY,
                        "multipart/form-data",
                        "application/json;charset=UTF-16")
                .map(type -> new Raw(operation.method(), raw.address(), body, List.of("Content-Type", type)));
        return operation.node().has("requestBody") ? Stream.concat(odd, types) : odd;
    }
}
