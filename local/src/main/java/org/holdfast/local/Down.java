package org.holdfast.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.Deadline;

/** Asks the launcher that runs elsewhere to stop, and waits for it; without one, stops what a killed one left. */
record Down(Home home, PrintStream out) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    int run() {
        if (!Lock.held(home.lock())) {
            new Leftovers(home, new Progress(out)).stop();
            out.println("Nothing runs over " + home.directory() + ".");
            return 0;
        }
        var launcher = PidFile.of(home.run(), Home.LAUNCHER)
                .flatMap(PidFile::process)
                .orElseThrow(() -> new CannotStart("The launcher is only just starting: try again in a moment."));
        if (!launcher.destroy()) {
            throw new CannotStart("The launcher (pid " + launcher.pid() + ") cannot be asked to stop.");
        }
        awaitRelease();
        out.println("Stopped.");
        return 0;
    }

    /** The lock is let go when the launcher has ended, however its parent treats it afterwards. */
    private void awaitRelease() {
        var deadline = Deadline.in(PATIENCE);
        while (Lock.held(home.lock())) {
            if (deadline.hasPassed()) {
                throw new CannotStart("The launcher is still stopping after " + PATIENCE.toMinutes() + " minutes.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
