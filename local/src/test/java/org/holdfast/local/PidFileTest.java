package org.holdfast.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path directory;

    @Test
    void aProcessIsFoundAgainByItsNote() {
        PidFile.write(directory, "this-test", ProcessHandle.current(), 3);

        var note = PidFile.of(directory, "this-test").orElseThrow();
        assertThat(note.process()).contains(ProcessHandle.current());
        assertThat(note.restarts()).isEqualTo(3);
        assertThat(note.part()).isEqualTo("this-test");
    }

    @Test
    void anotherProcessThatHasTheNumberNowIsNotTaken() throws Exception {
        var note = PidFile.write(directory, "this-test", ProcessHandle.current(), 0);
        Files.writeString(note.file(), note.pid() + " " + (note.started().toEpochMilli() - 60_000) + " 0\n");

        assertThat(PidFile.of(directory, "this-test").orElseThrow().process()).isEmpty();
    }

    @Test
    void aProcessThatHasEndedIsNotFound() throws Exception {
        var process = new ProcessBuilder("sleep", "60").start();
        var note = PidFile.write(directory, "sleeper", process.toHandle(), 0);
        assertThat(note.process()).isPresent();

        assertThat(Stopping.within(Duration.ofSeconds(10), process.toHandle())).isTrue();
        assertThat(note.process()).isEmpty();
    }

    @Test
    void aNoteCutShortNamesNobody() throws Exception {
        Files.writeString(directory.resolve("torn.pid"), "12");

        assertThat(PidFile.all(directory))
                .singleElement()
                .satisfies(note -> assertThat(note.process()).isEmpty());
    }
}
