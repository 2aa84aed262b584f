package org.holdfast.referral;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.holdfast.contracts.CaseEvent;
import org.holdfast.contracts.ChildRecordEvent;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamState;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.inbox.Inbox;
import org.holdfast.platform.inbox.Kept;
import org.holdfast.referral.council.Colleagues;
import org.holdfast.referral.council.CouncilTeams;
import org.holdfast.referral.council.OpenCases;
import org.holdfast.referral.disclosure.Disclosures;
import org.holdfast.referral.earlyhelp.Offering;
import org.holdfast.referral.feedback.Allocations;
import org.holdfast.referral.overview.Involvements;
import org.holdfast.referral.webhook.Announcing;

/** What the front door listens to, itself included, and what it does about it. */
@Startup
@ApplicationScoped
class IncomingEvents {

    private final Inbox inbox;

    IncomingEvents(
            Inbox inbox,
            Circle circle,
            Colleagues colleagues,
            Involvements involvements,
            CouncilTeams teams,
            OpenCases openCases,
            Allocations allocations,
            Announcing announcing,
            Disclosures disclosures,
            Offering offering) {
        this.inbox = inbox;
        inbox.keep(
                StaffState.TOPIC,
                StaffState.class,
                staff -> {
                    circle.keep(staff);
                    colleagues.keep(staff);
                    involvements.keep(staff);
                },
                Circle.WORKERS,
                new Kept("colleague", "worker_id"),
                new Kept("worker_contact", "worker_id"));
        inbox.keep(TeamState.TOPIC, TeamState.class, teams::keep, new Kept("council_team", "team_id"));
        inbox.subscribe(ReferralEvent.TOPIC, ReferralEvent.class, event -> {
            announcing.on(event);
            offering.on(event);
        });
        inbox.keep(
                InvolvementState.TOPIC,
                InvolvementState.class,
                involvement -> {
                    circle.keep(involvement);
                    involvements.keep(involvement);
                },
                Circle.CHILDREN,
                new Kept("involvement", "child_id"));
        inbox.subscribe(CaseEvent.TOPIC, CaseEvent.class, event -> {
            allocations.on(event);
            openCases.on(event);
            announcing.on(event);
        });
        inbox.subscribe(ChildRecordEvent.TOPIC, ChildRecordEvent.class, disclosures::on);
    }

    @Incoming(ReferralEvent.TOPIC)
    @Blocking
    void referrals(ConsumerRecords<String, String> records) {
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

    @Incoming(InvolvementState.TOPIC)
    @Blocking
    void involvements(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(ChildRecordEvent.TOPIC)
    @Blocking
    void childRecords(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(CaseEvent.TOPIC)
    @Blocking
    void cases(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }
}
