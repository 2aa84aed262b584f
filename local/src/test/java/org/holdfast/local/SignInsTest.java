package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private static final Path REALM = Path.of("../deploy/keycloak/holdfast-realm.json");

    final SignIns signIns = SignIns.in(REALM);

    @Test
    void everyRoleOfTheRealmHasSomebody() throws Exception {
        var roles = new TreeSet<String>();
        new ObjectMapper()
                .readTree(REALM.toFile())
                .path("roles")
                .path("realm")
                .forEach(role -> roles.add(role.path("name").asText()));

        assertThat(signIns.roles()).isEqualTo(roles).hasSize(16);
    }

    @Test
    void aRoleMeansTheFirstWhoHasIt() {
        assertThat(signIns.named("social-worker")).map(SignIn::name).contains("sasha.worker");
    }

    @Test
    void aNameMeansThatPersonOrSystem() {
        assertThat(signIns.named("noor.worker")).map(SignIn::role).contains("social-worker");
        assertThat(signIns.named("partner-police"))
                .containsInstanceOf(SignIn.Client.class)
                .map(SignIn::form)
                .hasValueSatisfying(form -> assertThat(form).containsEntry("grant_type", "client_credentials"));
    }

    @Test
    void everybodyIsAnotherWorker() throws Exception {
        var workers = new HashSet<String>();
        for (var user : new ObjectMapper().readTree(REALM.toFile()).path("users")) {
            var worker = user.path("attributes").path("worker_id").path(0).asText();
            assertThat(worker.isEmpty() || workers.add(worker)).isTrue();
        }

        assertThat(workers).hasSize(19);
    }
}
