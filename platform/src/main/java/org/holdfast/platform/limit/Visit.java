package org.holdfast.platform.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/** The places that one request holds while it is at work. A caller who has gone meanwhile holds none. */
final class Visit {

    private final List<Semaphore> held = new ArrayList<>();
    private boolean over;

    /** Whether there was a place. */
    synchronized boolean take(Semaphore places) {
        if (over) {
            return true;
        }
        var taken = places.tryAcquire();
        if (taken) {
            held.add(places);
        }
        return taken;
    }

    synchronized void end() {
        over = true;
        held.forEach(Semaphore::release);
        held.clear();
    }
}
