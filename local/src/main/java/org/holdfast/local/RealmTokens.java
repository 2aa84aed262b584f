package org.holdfast.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.local.embedded.CannotStart;

/** Asks the running realm. */
record RealmTokens(Realm realm, SignIns signIns) implements Tokens {

    @Override
    public String bearer(String nameOrRole) {
        var signIn = signIns.named(nameOrRole)
                .orElseThrow(() -> new CannotStart("Nobody is called or has the role " + nameOrRole + ". Roles: "
                        + String.join(", ", signIns.roles())));
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request(signIn), HttpResponse.BodyHandlers.ofString());
            var token = new ObjectMapper()
                    .readTree(answer.body())
                    .path("access_token")
                    .asText();
            if (token.isEmpty()) {
                throw new CannotStart("The realm gives " + signIn.name() + " no token: " + answer.body());
            }
            return token;
        } catch (IOException e) {
            throw new CannotStart("The realm does not answer at " + realm.address() + ": is ./holdfast up running?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while asking for a token.", e);
        }
    }

    private HttpRequest request(SignIn signIn) {
        return HttpRequest.newBuilder(realm.token())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(signIn.form())))
                .build();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
