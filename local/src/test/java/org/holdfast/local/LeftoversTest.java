package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path directory;

    @Test
    void whatAKilledLauncherLeftIsStoppedAndNamed() throws Exception {
        var home = new Home(directory, directory);
        var orphan = new ProcessBuilder("sleep", "60").start();
        PidFile.write(home.run(), "caseload-service", orphan.toHandle(), 0);
        var said = new ByteArrayOutputStream();

        new Leftovers(home, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8))).stop();

        assertThat(orphan.waitFor()).isNotZero();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("caseload-service (pid " + orphan.pid() + ")");
        assertThat(PidFile.all(home.run())).isEmpty();
    }
}
