package org.holdfast.directwork;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.OpenReferralState;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamState;
import org.holdfast.directwork.circle.Children;
import org.holdfast.directwork.insight.Allocated;
import org.holdfast.directwork.starter.Joining;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.inbox.Inbox;

/** What other services tell: who a child is, who works with the child, who is up the line from them, who joins, and the teams. */
@Startup
@ApplicationScoped
class IncomingEvents {

    private final Inbox inbox;

    IncomingEvents(Inbox inbox, Circle circle, Children children, Joining joining, Allocated allocated) {
        this.inbox = inbox;
        inbox.subscribe(ChildState.TOPIC, ChildState.class, children::keep);
        inbox.subscribe(InvolvementState.TOPIC, InvolvementState.class, involvement -> {
            circle.keep(involvement);
            allocated.keep(involvement);
        });
        inbox.subscribe(TeamState.TOPIC, TeamState.class, allocated::keep);
        inbox.subscribe(StaffState.TOPIC, StaffState.class, staff -> {
            circle.keep(staff);
            joining.on(staff);
        });
        inbox.subscribe(OpenReferralState.TOPIC, OpenReferralState.class, circle::keep);
    }

    @Incoming(ChildState.TOPIC)
    @Blocking
    void children(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(InvolvementState.TOPIC)
    @Blocking
    void involvements(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(StaffState.TOPIC)
    @Blocking
    void staff(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(TeamState.TOPIC)
    @Blocking
    void teams(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(OpenReferralState.TOPIC)
    @Blocking
    void openReferrals(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }
}
