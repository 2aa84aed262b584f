package org.holdfast.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;

/** Whoever looks after the realm: registers further systems, so that a test has tokens nobody should take. */
record RealmAdministrator(Api api) {

    private static final String SECRET = "only-for-this-run";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Signed by the same Keycloak for another of its realms. */
    String tokenOfAnotherRealm() {
        return api.ask(
                keycloak("/realms/master/protocol/openid-connect/token"),
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        "admin",
                        "password",
                        password()));
    }

    /** Good in every way, for two seconds. */
    String shortLivedToken() {
        var client = client();
        client.withObject("/attributes").put("access.token.lifespan", "2");
        return tokenOf(client);
    }

    /** Of our realm, and made for some other product. */
    String tokenForAnotherProduct() {
        var client = client();
        var scopes = (ArrayNode) client.withArray("/defaultClientScopes");
        scopes.removeAll().add("basic").add("roles");
        return tokenOf(client);
    }

    /** From now on tokens are signed with a key of which no service has heard; the one before stays good for what it has signed. */
    void takeAnotherSigningKey() {
        var key = new ObjectMapper().createObjectNode();
        key.put("name", "rotated-" + UUID.randomUUID());
        key.put("providerId", "rsa-generated");
        key.put("providerType", "org.keycloak.keys.KeyProvider");
        key.withObject("/config").putArray("priority").add("1000");
        created("/admin/realms/holdfast/components", key);
    }

    /** Ends all sessions of whoever holds the token; the token itself goes on looking as good as before. */
    void signOut(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        var person = Pattern.compile("\"sub\":\"([^\"]+)\"").matcher(claims);
        if (!person.find()) {
            throw new IllegalArgumentException("the token names nobody");
        }
        sent("/admin/realms/holdfast/users/" + person.group(1) + "/logout", new ObjectMapper().createObjectNode(), 204);
    }

    private static ObjectNode client() {
        var client = new ObjectMapper().createObjectNode();
        client.put("clientId", "test-" + UUID.randomUUID());
        client.put("secret", SECRET);
        client.put("serviceAccountsEnabled", true);
        client.withArray("/defaultClientScopes").add("basic").add("roles").add("holdfast");
        return client;
    }

    private String tokenOf(ObjectNode client) {
        created("/admin/realms/holdfast/clients", client);
        return api.ask(
                api.where().tokens(),
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client.path("clientId").asText(),
                        "client_secret",
                        SECRET));
    }

    private void created(String path, ObjectNode what) {
        sent(path, what, 201);
    }

    private void sent(String path, ObjectNode what, int expected) {
        var request = HttpRequest.newBuilder(keycloak(path))
                .header("Authorization", "Bearer " + tokenOfAnotherRealm())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(what.toString()))
                .build();
        Answer.to(HTTP, request).expect(expected);
    }

    private URI keycloak(String path) {
        return api.where().tokens().resolve(path);
    }

    /** Made by the launcher for this run. */
    private String password() {
        try (var file = Files.newBufferedReader(api.where().home().resolve("keys.properties"))) {
            var keys = new Properties();
            keys.load(file);
            return keys.getProperty("keycloak.admin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
