package org.holdfast.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The demonstration people and systems of the realm file, which is the one place that names them. */
final class SignIns {

    private static final Path REALM = Path.of("deploy", "keycloak", "holdfast-realm.json");

    private final List<SignIn> all;

    private SignIns(List<SignIn> all) {
        this.all = List.copyOf(all);
    }

    static Path realm(Home home) {
        return home.repository().resolve(REALM);
    }

    static SignIns in(Path realmFile) {
        try {
            var realm = new ObjectMapper().readTree(realmFile.toFile());
            var all = new ArrayList<SignIn>();
            for (var user : realm.path("users")) {
                all.add(signIn(user, realm.path("clients")));
            }
            return new SignIns(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignIn signIn(JsonNode user, JsonNode clients) {
        var role = user.path("realmRoles").path(0).asText();
        var client = user.path("serviceAccountClientId").asText();
        return client.isEmpty()
                ? new SignIn.Person(
                        user.path("username").asText(),
                        role,
                        user.path("credentials").path(0).path("value").asText())
                : new SignIn.Client(client, role, secret(clients, client));
    }

    private static String secret(JsonNode clients, String id) {
        for (var client : clients) {
            if (client.path("clientId").asText().equals(id)) {
                return client.path("secret").asText();
            }
        }
        throw new IllegalStateException("the realm has no client " + id);
    }

    List<SignIn> all() {
        return all;
    }

    /** The one of that name, or the first that has that role. */
    Optional<SignIn> named(String nameOrRole) {
        return Stream.concat(
                        all.stream().filter(signIn -> signIn.name().equals(nameOrRole)),
                        all.stream().filter(signIn -> signIn.role().equals(nameOrRole)))
                .findFirst();
    }

    TreeSet<String> roles() {
        var roles = new TreeSet<String>();
        all.forEach(signIn -> roles.add(signIn.role()));
        return roles;
    }
}
