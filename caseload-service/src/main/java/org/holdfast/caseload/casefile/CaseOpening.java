package org.holdfast.caseload.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.caseload.task.TaskKind;
import org.holdfast.caseload.task.Tasks;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.ReferralEvent.AuthorisationRefused;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralEvent.ReferralClosed;
import org.holdfast.contracts.ReferralEvent.ReferralDecided;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.contracts.ReferralEvent.ReferralRoutedToCase;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;

/** Opens a case when the front door's decision is authorised, or at once when it is urgent; links where one is open. */
@ApplicationScoped
public class CaseOpening {

    private final CaseFiles cases;
    private final Placing placing;
    private final Tasks tasks;
    private final WorkingDays workingDays;
    private final Outbox outbox;
    private final Origin origin;

    CaseOpening(CaseFiles cases, Placing placing, Tasks tasks, WorkingDays workingDays, Outbox outbox, Origin origin) {
        this.cases = cases;
        this.placing = placing;
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.outbox = outbox;
        this.origin = origin;
    }

    /** What was decided in the old system opens nothing: its cases are brought in by themselves. */
    public void on(ReferralEvent event) {
        if (origin.tellsHistory()) {
            return;
        }
        switch (event) {
            case DecisionAuthorised authorised
            when authorised.opensCase() ->
                open(authorised.childId(), authorised.referralId(), authorised.receivedAt(), authorised.occurredAt());
            case ReferralDecided urgent
            when urgent.opensCase() ->
                open(urgent.childId(), urgent.referralId(), urgent.receivedAt(), urgent.occurredAt());
            case AuthorisationRefused refused when refused.caseMayBeOpen() -> refusedAfterwards(refused);
            case ReferralRoutedToCase routed -> raise(routed);
            case ReferralReceived _,
                    ReferralDecided _,
                    DecisionAuthorised _,
                    AuthorisationRefused _,
                    ReferralClosed _,
                    ReferralEvent.Step _ -> {}
        }
    }

    private void open(ChildId child, ReferralId referral, Instant receivedAt, Instant now) {
        var open = cases.openFor(child);
        if (open.isEmpty()) {
            var opened = new CaseFile(
                    CaseId.next(),
                    child,
                    referral,
                    CaseType.ASSESSMENT,
                    placing.teamFor(child).orElse(null),
                    now,
                    Referred.on(WorkingDays.dayOf(receivedAt), workingDays));
            cases.persist(opened);
            outbox.publish(opened.opened());
        } else if (open.get().referralId().filter(referral::equals).isEmpty()) {
            outbox.publish(open.get().link(referral, now));
        }
    }

    /** A case that was opened in the old system. */
    CaseId asItWas(CaseId id, PastCase past, Instant now) {
        var referredOn = Objects.requireNonNullElseGet(past.referredOn(), () -> WorkingDays.dayOf(now));
        var team = Optional.ofNullable(past.teamId())
                .or(() -> placing.teamFor(past.childId()))
                .orElse(null);
        return open(new CaseFile(
                id,
                past.childId(),
                past.referralId(),
                past.type(),
                team,
                now,
                Referred.on(referredOn, workingDays).by(past.source(), past.primaryNeed())));
    }

    /** For a child the index knows, as when a family moves here with a plan. */
    CaseId byHand(OpenCase request, Instant now) {
        var today = WorkingDays.dayOf(now);
        return open(new CaseFile(
                CaseId.next(),
                request.childId(),
                null,
                request.type(),
                placing.teamFor(request.childId()).orElse(null),
                request.on().equals(today)
                        ? now
                        : request.on().atStartOfDay(WorkingDays.ENGLAND).toInstant(),
                Referred.on(request.on(), workingDays)));
    }

    private CaseId open(CaseFile opened) {
        if (cases.openFor(opened.childId()).isPresent()) {
            throw new CaseOpenAlready();
        }
        cases.persist(opened);
        outbox.publish(opened.opened());
        return opened.id();
    }

    /** The case stays open until a person has looked: something urgent was done for the child. */
    private void refusedAfterwards(AuthorisationRefused refused) {
        cases.openFor(refused.childId())
                .ifPresent(open -> tasks.raise(
                        TaskKind.URGENT_DECISION_REFUSED,
                        refused.childId(),
                        refused.decisionId(),
                        null,
                        placing.practiceSupervisorOf(open).orElse(null),
                        refused.occurredAt()));
    }

    /** The front door has not screened it. A case may have closed while the referral was on its way. */
    private void raise(ReferralRoutedToCase routed) {
        var file = cases.find(routed.caseId()).filter(CaseFile::isOpen);
        var inDanger = routed.immediateRisk() ? TaskKind.DANGER_ON_OPEN_CASE : TaskKind.REFERRAL_ON_OPEN_CASE;
        tasks.raise(
                file.isPresent() ? inDanger : TaskKind.REFERRAL_AFTER_CLOSING,
                routed.childId(),
                routed.referralId(),
                null,
                file.flatMap(CaseFile::socialWorkerId)
                        .or(() -> file.flatMap(placing::practiceSupervisorOf))
                        .or(() -> Optional.ofNullable(routed.teamId()).flatMap(placing::practiceSupervisorOf))
                        .orElse(null),
                routed.occurredAt());
    }
}
