package org.holdfast.example.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import org.holdfast.contracts.Event;
import org.holdfast.platform.outbox.Outbox;

/** Publishes without a request, from any thread. */
@ApplicationScoped
public class PostRoom {

    private final Outbox outbox;

    PostRoom(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What else belongs to the transaction runs after the event is written and before the commit. */
    @ActivateRequestContext
    @Transactional
    public void send(Event event, Runnable rest) {
        outbox.publish(event);
        rest.run();
    }

    public void sendWithoutTransaction(Event event) {
        outbox.publish(event);
    }
}
