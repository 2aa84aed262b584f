package org.holdfast.local.embedded;

import java.time.Duration;

/** The end of one's patience, whatever is done to the clock on the wall meanwhile. */
public final class Deadline {

    private final long began = System.nanoTime();
    private final Duration patience;

    private Deadline(Duration patience) {
        this.patience = patience;
    }

    public static Deadline in(Duration patience) {
        return new Deadline(patience);
    }

    public boolean hasPassed() {
        return System.nanoTime() - began > patience.toNanos();
    }
}
