package org.holdfast.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.local.embedded.Deadline;

/** Asks a process to stop, waits, and only then makes it. */
final class Stopping {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration FORCED = Duration.ofSeconds(5);

    private Stopping() {}

    static boolean within(Duration patience, ProcessHandle process) {
        var unused = process.destroy();
        if (gone(patience, process)) {
            return true;
        }
        unused = process.destroyForcibly();
        return gone(FORCED, process);
    }

    private static boolean gone(Duration patience, ProcessHandle process) {
        var deadline = Deadline.in(patience);
        while (running(process)) {
            if (deadline.hasPassed()) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    private static boolean running(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
