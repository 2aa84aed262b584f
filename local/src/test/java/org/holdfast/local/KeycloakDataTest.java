package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakDataTest {

    @TempDir
    Path directory;

    @Test
    void thePagesThatMaySignInMoveWithTheirPorts() throws Exception {
        lay(realm("http://localhost:8081/*"), 100);

        assertThat(directory.resolve("keycloak/data/import/holdfast-realm.json"))
                .content()
                .contains("http://localhost:8181/*");
    }

    @Test
    void aRealmThatChangedIsReadAgainFromNothing() throws Exception {
        lay(realm("first"), 0);
        var database = Files.createFile(directory.resolve("keycloak/data/keycloak.db"));

        lay(realm("first"), 0);
        assertThat(database).exists();

        lay(realm("second"), 0);
        assertThat(database).doesNotExist();
        assertThat(directory.resolve("keycloak/lib")).isSymbolicLink();
    }

    private void lay(Path realm, int offset) {
        new KeycloakData(new Home(directory, directory), new Ports(offset))
                .lay(
                        new KeycloakProgram(directory.resolve("program")),
                        realm,
                        new Progress(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)));
    }

    private Path realm(String text) throws Exception {
        return Files.writeString(directory.resolve("realm.json"), text);
    }
}
