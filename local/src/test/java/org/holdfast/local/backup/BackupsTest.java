package org.holdfast.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T06:00:00.123456Z");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @TempDir
    Path directory;

    @Test
    void aMomentIsReachedFromTheLastBackupThatWasCompleteBeforeIt() throws Exception {
        var backups = new Backups(directory);
        Files.createDirectory(backups.base(MORNING));
        Files.createDirectory(backups.base(NOON));

        assertThat(backups.baseFor(NOON.plusSeconds(1))).contains(backups.base(NOON));
        assertThat(backups.baseFor(NOON.minusSeconds(1))).contains(backups.base(MORNING));
        assertThat(backups.baseFor(MORNING.minusSeconds(1))).isEmpty();
    }

    @Test
    void aBackupThatWasCutShortIsNone() throws Exception {
        var backups = new Backups(directory);
        Files.createDirectory(backups.unfinished());

        assertThat(backups.baseFor(NOON)).isEmpty();
    }

    @Test
    void withoutADirectoryNothingIsArchived() {
        assertThat(Backups.from(Map.of())).isEmpty();
        assertThat(Backups.from(Map.of("HOLDFAST_BACKUPS", ""))).isEmpty();
    }
}
