package org.holdfast.system;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.holdfast.local.ServiceName;
import org.holdfast.system.Answer.NoAnswer;

/** The way in for everyone: who they are by a token of the real realm. */
final class Api {

    /** Tokens last five minutes. */
    private static final Duration FRESH = Duration.ofMinutes(4);

    private final Where where;
    private final Realm realm;
    private final HttpClient http = HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant at) {}

    Api(Where where, Realm realm) {
        this.where = where;
        this.realm = realm;
    }

    Realm realm() {
        return realm;
    }

    Where where() {
        return where;
    }

    /** The same people, who reach this service by another address. */
    Api through(ServiceName service, URI door) {
        return new Api(where.through(service, door), realm);
    }

    /** A person or a partner's system by the name that the realm knows. */
    Caller as(String name) {
        return new Caller(http, where, () -> "Bearer " + token(name));
    }

    /** Whoever shows this as Authorization. */
    Caller showing(String authorization) {
        return new Caller(http, where, () -> authorization);
    }

    /** Somebody who has not signed in. */
    Caller stranger() {
        return new Caller(http, where, () -> "");
    }

    /** Where the realm is a new one, nobody is signed in any more. */
    void signOut() {
        tokens.clear();
    }

    String token(String name) {
        return tokens.compute(
                        name,
                        (_, known) -> isFresh(known)
                                ? known
                                : new Token(ask(where.tokens(), realm.form(name)), Instant.now()))
                .value();
    }

    private static boolean isFresh(Token token) {
        return token != null && Instant.now().isBefore(token.at().plus(FRESH));
    }

    String ask(URI tokens, Map<String, String> form) {
        var request = HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(form)))
                .build();
        var answer = Answer.to(http, request);
        if (answer.status() >= 500) {
            throw new NoAnswer(answer.question(), answer.status());
        }
        return answer.expect(200).text("/access_token");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
