package org.holdfast.benchmarks.load;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.URI;

/** A request as it goes over the wire, made before the clock runs. */
public final class Request {

    private final byte[] bytes;

    private Request(String head, byte[] body) {
        var all = new ByteArrayOutputStream(head.length() + body.length);
        all.writeBytes(head.getBytes(US_ASCII));
        all.writeBytes(body);
        this.bytes = all.toByteArray();
    }

    public static Request get(URI address, String token) {
        return new Request(head("GET", address, token) + "\r\n", new byte[0]);
    }

    /** With a body of JSON, and a key so that a retry would do no harm */
    public static Request post(URI address, String token, String key, String json) {
        var body = json.getBytes(UTF_8);
        var head = head("POST", address, token) + "Content-Type: application/json\r\nIdempotency-Key: " + key
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        return new Request(head, body);
    }

    /** With a body of one JSON object per line */
    public static Request postLines(URI address, String token, String lines) {
        var body = lines.getBytes(UTF_8);
        var head = head("POST", address, token) + "Content-Type: application/x-ndjson\r\nContent-Length: " + body.length
                + "\r\n\r\n";
        return new Request(head, body);
    }

    private static String head(String method, URI address, String token) {
        var target = address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
        return method + " " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Bearer "
                + token + "\r\nAccept: application/json, application/x-ndjson\r\n";
    }

    byte[] bytes() {
        return bytes;
    }
}
