package org.holdfast.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The people and the partners' systems of the demonstration realm, as its file names them. */
record Realm(JsonNode file) {

    static Realm in(Where where) {
        try {
            return new Realm(new ObjectMapper().readTree(where.realm().toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under which id somebody works here. */
    String workerId(String person) {
        return user(person).at("/attributes/worker_id/0").asText();
    }

    /** One name for each role. */
    Map<String, String> someoneOfEachRole() {
        var names = new LinkedHashMap<String, String>();
        for (var user : file.path("users")) {
            var client = user.path("serviceAccountClientId").asText();
            names.putIfAbsent(
                    user.at("/realmRoles/0").asText(),
                    client.isEmpty() ? user.path("username").asText() : client);
        }
        return names;
    }

    /** What is sent to get a token. */
    Map<String, String> form(String name) {
        return each("clients")
                .filter(client -> client.path("clientId").asText().equals(name))
                .findFirst()
                .map(client -> Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        name,
                        "client_secret",
                        client.path("secret").asText()))
                .orElseGet(() -> Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "holdfast-cli",
                        "username",
                        name,
                        "password",
                        user(name).at("/credentials/0/value").asText()));
    }

    private JsonNode user(String name) {
        return each("users")
                .filter(user -> user.path("username").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the realm has no " + name));
    }

    private Stream<JsonNode> each(String list) {
        return StreamSupport.stream(file.path(list).spliterator(), false);
    }
}
