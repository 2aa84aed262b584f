package org.holdfast.example.parcel;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.inbox.Inbox;

/** What the example listens to. */
@Startup
@ApplicationScoped
class IncomingEvents {

    private final Inbox inbox;

    IncomingEvents(Inbox inbox, Circle circle, Depots depots) {
        this.inbox = inbox;
        inbox.keep(StaffState.TOPIC, StaffState.class, circle::keep, Circle.WORKERS);
        inbox.subscribe(WorkforceEvent.TOPIC, WorkforceEvent.class, depots::on);
    }

    @Incoming(StaffState.TOPIC)
    @Blocking
    void staff(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(WorkforceEvent.TOPIC)
    @Blocking
    void workforce(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }
}
