package org.holdfast.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongClockTest {

    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path directory;

    @Test
    void itIsWrongByWhatTheFileSaysAtThatMoment() throws IOException {
        var file = directory.resolve("clock");
        var clock = new WrongClock(Clock.fixed(NINE, ZoneOffset.UTC), file);

        assertThat(clock.instant()).isEqualTo(NINE);
        Files.writeString(file, "PT10M\n");
        assertThat(clock.instant()).isEqualTo("2026-11-20T09:10:00Z");
        Files.writeString(file, "-PT1H");
        assertThat(clock.instant()).isEqualTo("2026-11-20T08:00:00Z");
    }

    @Test
    void noCouncilWorksByAWrongClock() {
        assertThatThrownBy(() -> new Clocks().systemClock(Optional.of(directory), true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holdfast.clock.wrong-by");
    }
}
