package org.holdfast.referral.frontdoor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.ReferralEvent.ReferralDecided;
import org.holdfast.contracts.ReferralEvent.ReferralRoutedToCase;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.referral.clock.DueOnReceipt;
import org.jspecify.annotations.Nullable;

/** A request that the council's children's services look at the needs of one or more children, and what is decided about each. */
@Entity
public class Referral {

    @Id
    private UUID id;

    @Version
    private int version;

    private String reference;
    private Instant receivedAt;
    private LocalDate decisionDueOn;
    private Instant changedAt;

    @Embedded
    private Submission submission;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    @ElementCollection
    @CollectionTable(name = "referred_child", joinColumns = @JoinColumn(name = "referral_id"))
    @OrderColumn(name = "position")
    private List<ReferredChild> children = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "referral_id", nullable = false, updatable = false)
    @OrderBy("decidedAt")
    private List<Decision> decisions = new ArrayList<>();

    @Embedded
    private Handling handling;

    protected Referral() {}

    /** @param area of the council in which the family lives, where it is known */
    public Referral(
            ReferralId id,
            Submission submission,
            List<ChildId> children,
            @Nullable String area,
            Instant receivedAt,
            DueOnReceipt due) {
        this.id = id.value();
        this.reference = Reference.of(id);
        this.submission = submission;
        this.receivedAt = receivedAt;
        this.changedAt = receivedAt;
        this.decisionDueOn = due.decideOn();
        this.status = ReferralStatus.RECEIVED;
        this.handling = new Handling(submission, area);
        children.forEach(child -> this.children.add(ReferredChild.received(child)));
        handling.deadlines().startOnReceipt(submission, receivedAt, due);
    }

    public List<ReferralEvent> received() {
        return new Telling(id(), children(), version).received(submission, receivedAt);
    }

    /** The child's case is open: its team looks at what came in, without screening. */
    public ReferralRoutedToCase route(ChildId child, CaseId openCase, @Nullable TeamId team, Instant now) {
        progress().move(child, ChildProgress.WITH_OPEN_CASE);
        handling.assign(new Assignment(null, team, null, null, now));
        settle(now);
        return new ReferralRoutedToCase(id(), child, openCase, team, submission.immediateRisk(), now, version);
    }

    /** Takes effect at once; whoever had it before no longer has. */
    List<ReferralEvent> assign(Assignment assignment) {
        requireOpen();
        handling.assign(assignment);
        return tell(assignment.assignedAt()).assigned(assignment);
    }

    /** @param informationDue by when partners have to answer, where they are to be asked */
    List<ReferralEvent> triage(Triage triage, Optional<Instant> informationDue) {
        requireOpen();
        handling.triage(triage, informationDue);
        settle(triage.triagedAt());
        return tell(triage.triagedAt()).triaged(triage, informationDue.orElse(null));
    }

    /** @param authoriseBy by when a manager must have authorised it if it is urgent */
    ReferralDecided decide(
            DecisionId decisionId, MakeDecision request, WorkerId decider, Instant authoriseBy, Instant now) {
        if (now.isBefore(receivedAt)) {
            throw new ContradictoryDates();
        }
        progress().move(request.childId(), ChildProgress.AWAITING_AUTHORISATION);
        var decision = new Decision(decisionId, request, decider, now);
        decisions.add(decision);
        if (decision.opensCaseAtOnce()) {
            handling.deadlines().start(ReferralClock.AUTHORISE, request.childId(), authoriseBy);
        }
        settle(now);
        return decision.decided(id(), receivedAt, version + 1);
    }

    List<ReferralEvent> answer(DecisionId decisionId, Authorise answer, WorkerId manager, Instant now) {
        var decision = decisions().get(decisionId);
        switch (answer) {
            case Authorise.Agree agree -> decision.agree(manager, agree.note(), now);
            case Authorise.Refuse refuse -> decision.refuse(manager, refuse.reason(), now);
        }
        progress()
                .move(decision.childId(), decision.stands() ? ChildProgress.DECIDED : ChildProgress.AWAITING_DECISION);
        handling.deadlines().meet(ReferralClock.AUTHORISE, decision.childId(), now);
        settle(now);
        return decision.answered(id(), receivedAt, version + 1);
    }

    /** Before anything is decided, and with a reason. */
    List<ReferralEvent> withdraw(String reason, WorkerId worker, Instant now) {
        end(ReferralStatus.WITHDRAWN, new Ending(reason, worker, now, null));
        return tell(now).withdrawn(worker, now);
    }

    List<ReferralEvent> duplicate(Referral other, String reason, WorkerId worker, Instant now) {
        if (other.id().equals(id()) || other.handling.ending() != null) {
            throw new DuplicateOfItself();
        }
        if (!other.children().containsAll(children())) {
            throw new ChildMissingThere();
        }
        end(ReferralStatus.DUPLICATE, new Ending(reason, worker, now, other.id()));
        return tell(now).foundDuplicate(other.id(), worker, now);
    }

    /** What is done about the referral against time, at this moment. */
    public Timekeeping clocks(Instant now) {
        return new Timekeeping(handling, tell(now), now);
    }

    public ReferralId id() {
        return new ReferralId(id);
    }

    public int version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public Submission submission() {
        return submission;
    }

    public ReferralStatus status() {
        return status;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public LocalDate decisionDueOn() {
        return decisionDueOn;
    }

    public Handling handling() {
        return handling;
    }

    /** In the order in which they were named. */
    public List<ChildId> children() {
        return children.stream().map(ReferredChild::childId).toList();
    }

    public List<ReferredChild> referred() {
        return List.copyOf(children);
    }

    /** By the team of an open case, or within another referral. */
    public boolean isLookedAtElsewhere(ChildId child) {
        return status == ReferralStatus.DUPLICATE || progress().isWithOpenCase(child);
    }

    public Decisions decisions() {
        return new Decisions(decisions);
    }

    private void end(ReferralStatus as, Ending why) {
        requireOpen();
        progress().end();
        handling.end(why);
        status = as;
    }

    private void settle(Instant now) {
        status = progress().status(handling.isTriaged());
        if (!status.isOpen()) {
            handling.deadlines().meet(ReferralClock.DECIDE, null, now);
            handling.deadlines().meet(ReferralClock.GATHER_INFORMATION, null, now);
        }
        changedAt = now;
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new NotOpen();
        }
    }

    private ReferredChildren progress() {
        return new ReferredChildren(children);
    }

    /** Of a change, and so with the version after it. */
    private Telling tell(Instant now) {
        changedAt = now;
        return new Telling(id(), children(), version + 1);
    }
}
