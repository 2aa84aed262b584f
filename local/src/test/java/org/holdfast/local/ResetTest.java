package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

    @TempDir
    Path directory;

    final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void dataIsShownAndDeletedAndNothingElse() throws Exception {
        var home = new Home(directory, directory);
        Files.createDirectories(home.kafka());
        Files.writeString(home.kafka().resolve("events"), "kept until now");
        Files.writeString(directory.resolve("somebody-elses"), "stays");

        assertThat(new Reset(home, true, new PrintStream(said, true, StandardCharsets.UTF_8)).run())
                .isZero();

        assertThat(home.kafka()).doesNotExist();
        assertThat(directory.resolve("somebody-elses")).exists();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(home.kafka().toString());
    }

    @Test
    void aLinkIsDeletedAndWhatItPointsToStays(@TempDir Path elsewhere) throws Exception {
        var home = new Home(directory, directory);
        Files.writeString(elsewhere.resolve("program"), "stays");
        Files.createDirectories(home.keycloak());
        Files.createSymbolicLink(home.keycloak().resolve("lib"), elsewhere);

        assertThat(new Reset(home, true, new PrintStream(said, true, StandardCharsets.UTF_8)).run())
                .isZero();

        assertThat(home.keycloak()).doesNotExist();
        assertThat(elsewhere.resolve("program")).exists();
    }
}
