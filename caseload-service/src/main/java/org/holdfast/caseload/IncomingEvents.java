package org.holdfast.caseload;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.holdfast.caseload.allocation.LapsedRegistrations;
import org.holdfast.caseload.casefile.CaseOpening;
import org.holdfast.caseload.casefile.MergedCases;
import org.holdfast.caseload.casefile.Placing;
import org.holdfast.caseload.frontdoor.KnownReferrals;
import org.holdfast.caseload.session.Sessions;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.caseload.task.Tasks;
import org.holdfast.caseload.voice.FromDirectWork;
import org.holdfast.contracts.AccessEvent;
import org.holdfast.contracts.ChildRecordEvent;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.DirectWorkEvent;
import org.holdfast.contracts.OpenReferralState;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamState;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.inbox.Inbox;
import org.holdfast.platform.inbox.Kept;

/** What caseload listens to, and what it does about it. */
@Startup
@ApplicationScoped
class IncomingEvents {

    private final Inbox inbox;

    IncomingEvents(
            Inbox inbox,
            Circle circle,
            Workers workers,
            Placing placing,
            MergedCases mergedCases,
            CaseOpening opening,
            KnownReferrals knownReferrals,
            Sessions sessions,
            FromDirectWork directWork,
            Tasks tasks,
            LapsedRegistrations lapsed) {
        this.inbox = inbox;
        inbox.keep(
                StaffState.TOPIC,
                StaffState.class,
                staff -> {
                    workers.keep(staff);
                    circle.keep(staff);
                },
                Circle.WORKERS,
                new Kept("worker", "worker_id"));
        inbox.keep(TeamState.TOPIC, TeamState.class, placing::on, new Kept("team", "team_id"));
        inbox.keep(
                ChildState.TOPIC,
                ChildState.class,
                child -> {
                    placing.on(child);
                    mergedCases.on(child);
                },
                new Kept("child", "child_id"));
        inbox.keep(OpenReferralState.TOPIC, OpenReferralState.class, circle::keep, Circle.OPEN_REFERRALS);
        inbox.subscribe(ReferralEvent.TOPIC, ReferralEvent.class, event -> {
            knownReferrals.on(event);
            opening.on(event);
        });
        inbox.subscribe(DirectWorkEvent.TOPIC, DirectWorkEvent.class, event -> {
            sessions.on(event);
            directWork.on(event);
            tasks.on(event);
        });
        inbox.subscribe(ChildRecordEvent.TOPIC, ChildRecordEvent.class, event -> {
            sessions.on(event);
            directWork.on(event);
        });
        inbox.subscribe(AccessEvent.TOPIC, AccessEvent.class, tasks::on);
        inbox.subscribe(WorkforceEvent.TOPIC, WorkforceEvent.class, lapsed::on);
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

    @Incoming(ChildState.TOPIC)
    @Blocking
    void children(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(OpenReferralState.TOPIC)
    @Blocking
    void openReferrals(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(ReferralEvent.TOPIC)
    @Blocking
    void referrals(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(DirectWorkEvent.TOPIC)
    @Blocking
    void directWork(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(ChildRecordEvent.TOPIC)
    @Blocking
    void childRecords(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(WorkforceEvent.TOPIC)
    @Blocking
    void workforce(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }

    @Incoming(AccessEvent.TOPIC)
    @Blocking
    void access(ConsumerRecords<String, String> records) {
        inbox.receive(records);
    }
}
