package org.holdfast.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A machine's clock that is wrong by what a file says, such as {@code PT10M}: so that runs under faults can set it while it runs. */
final class WrongClock extends Clock {

    private final Clock machine;
    private final Path wrongBy;

    /** @param wrongBy while it is not there the clock is right */
    WrongClock(Clock machine, Path wrongBy) {
        this.machine = machine;
        this.wrongBy = wrongBy;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(wrongBy());
    }

    private Duration wrongBy() {
        try {
            var said = Files.readString(wrongBy).strip();
            return said.isEmpty() ? Duration.ZERO : Duration.parse(said);
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WrongClock(machine.withZone(zone), wrongBy);
    }
}
