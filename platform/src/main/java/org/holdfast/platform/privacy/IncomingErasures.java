package org.holdfast.platform.privacy;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.holdfast.contracts.ErasureEvent;
import org.holdfast.platform.inbox.Inbox;

/** Every service hears of erasures in the same way. */
@Startup
@ApplicationScoped
class IncomingErasures {

    private final Inbox inbox;

    IncomingErasures(Inbox inbox, Erasing erasing, Event<ErasureEvent> heard) {
        this.inbox = inbox;
        inbox.subscribe(ErasureEvent.TOPIC, ErasureEvent.class, event -> {
            erasing.on(event);
            heard.fire(event);
        });
    }

    @Incoming(ErasureEvent.TOPIC)
    @Blocking
    void erasures(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }
}
