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
import org.holdfast.platform.inbox.Kept;

/** What other services tell: who a child is, who works with the child, who is up the line from them, who joins, and the teams. */
@Startup
@ApplicationScoped
class IncomingEvents {

    private final Inbox inbox;

    IncomingEvents(Inbox inbox, Circle circle, Children children, Joining joining, Allocated allocated) {
        this.inbox = inbox;
        inbox.keep(ChildState.TOPIC, ChildState.class, children::keep, new Kept("child", "id"));
        inbox.keep(
                InvolvementState.TOPIC,
                InvolvementState.class,
                involvement -> {
                    circle.keep(involvement);
                    allocated.keep(involvement);
                },
                Circle.CHILDREN,
                new Kept("allocated_child", "child_id"));
        inbox.keep(TeamState.TOPIC, TeamState.class, allocated::keep, new Kept("council_team", "team_id"));
        inbox.keep(
                StaffState.TOPIC,
                StaffState.class,
                staff -> {
                    circle.keep(staff);
                    joining.on(staff);
                },
                Circle.WORKERS);
        inbox.keep(OpenReferralState.TOPIC, OpenReferralState.class, circle::keep, Circle.OPEN_REFERRALS);
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
