package org.holdfast.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Events are taken in until the service stops. It waits a little for what has begun, since a handler that loses its database midway
 * would hold the event to be at fault; what comes later is not acknowledged, and Kafka delivers it to the next process.
 */
@ApplicationScoped
class OpeningHours {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ReadWriteLock atWork = new ReentrantReadWriteLock();
    private volatile boolean over;

    /** @throws ServiceStops where they are over; nothing was done */
    void during(Runnable work) {
        atWork.readLock().lock();
        try {
            if (over) {
                throw new ServiceStops();
            }
            work.run();
        } finally {
            atWork.readLock().unlock();
        }
    }

    boolean areOver() {
        return over;
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        over = true;
        if (atWork.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            atWork.writeLock().unlock();
        }
    }

    static final class ServiceStops extends IllegalStateException {

        ServiceStops() {
            super("The service is stopping; Kafka delivers these events to the next process");
        }
    }
}
