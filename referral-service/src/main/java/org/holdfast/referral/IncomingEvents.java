package org.holdfast.referral;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.holdfast.contracts.CaseEvent;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.StaffState;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.inbox.Inbox;
import org.holdfast.referral.feedback.Allocations;

/** What the front door listens to, and what it does about it. */
@Startup
@ApplicationScoped
class IncomingEvents {

    private final Inbox inbox;

    IncomingEvents(Inbox inbox, Circle circle, Allocations allocations) {
        this.inbox = inbox;
        inbox.subscribe(StaffState.TOPIC, StaffState.class, circle::keep);
        inbox.subscribe(InvolvementState.TOPIC, InvolvementState.class, circle::keep);
        inbox.subscribe(CaseEvent.TOPIC, CaseEvent.class, allocations::on);
    }

    @Incoming(StaffState.TOPIC)
    @Blocking
    void staff(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(InvolvementState.TOPIC)
    @Blocking
    void involvements(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(CaseEvent.TOPIC)
    @Blocking
    void cases(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }
}
