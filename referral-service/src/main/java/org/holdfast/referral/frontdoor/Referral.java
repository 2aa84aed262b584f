package org.holdfast.referral.frontdoor;

import static org.holdfast.referral.frontdoor.ChildProgress.AWAITING_AUTHORISATION;
import static org.holdfast.referral.frontdoor.ChildProgress.AWAITING_DECISION;
import static org.holdfast.referral.frontdoor.ChildProgress.DECIDED;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.ReferralEvent.AuthorisationRefused;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralEvent.ReferralClosed;
import org.holdfast.contracts.ReferralEvent.ReferralDecided;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.NotFound;

/** A request that the council's children's services look at the needs of one or more children, and what is decided about each. */
@Entity
public class Referral {

    @Id
    private UUID id;

    @Version
    private int version;

    private String reference;

    @Embedded
    private Submission submission;

    private Instant receivedAt;
    private LocalDate decisionDueOn;

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

    private Instant changedAt;

    protected Referral() {}

    /** @param decisionDueOn the end of this day is when the decision is late */
    public Referral(
            ReferralId id, Submission submission, List<ChildId> children, Instant receivedAt, LocalDate decisionDueOn) {
        this.id = id.value();
        this.reference = Reference.of(id);
        this.submission = submission;
        this.receivedAt = receivedAt;
        this.changedAt = receivedAt;
        this.decisionDueOn = decisionDueOn;
        this.status = ReferralStatus.RECEIVED;
        children.forEach(child -> this.children.add(ReferredChild.received(child)));
    }

    public List<ReferralReceived> received() {
        return children.stream()
                .map(child -> new ReferralReceived(
                        id(),
                        child.childId(),
                        submission.source().code(),
                        submission.channel().code(),
                        submission.agencyId(),
                        receivedAt,
                        version))
                .toList();
    }

    ReferralDecided decide(DecisionId decisionId, MakeDecision request, WorkerId decider, Instant now) {
        move(request.childId(), AWAITING_AUTHORISATION, now);
        var decision = new Decision(decisionId, request, decider, now);
        decisions.add(decision);
        return new ReferralDecided(
                id(),
                decision.childId(),
                decisionId,
                decision.outcome().code(),
                decision.level(),
                decision.opensCaseAtOnce(),
                decider,
                receivedAt,
                now,
                version + 1);
    }

    List<ReferralEvent> answer(DecisionId decisionId, Authorise answer, WorkerId manager, Instant now) {
        var decision = decision(decisionId);
        return switch (answer) {
            case Authorise.Agree agree -> {
                decision.agree(manager, agree.note(), now);
                move(decision.childId(), DECIDED, now);
                yield List.of(authorised(decision, manager, now), closed(decision, now));
            }
            case Authorise.Refuse refuse -> {
                decision.refuse(manager, refuse.reason(), now);
                move(decision.childId(), AWAITING_DECISION, now);
                yield List.of(new AuthorisationRefused(
                        id(), decision.childId(), decisionId, decision.opensCaseAtOnce(), manager, now, version + 1));
            }
        };
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

    /** In the order in which they were named. */
    public List<ChildId> children() {
        return children.stream().map(ReferredChild::childId).toList();
    }

    /** The decision about a child that stands. */
    public Optional<Outcome> outcomeFor(ChildId child) {
        return decisions.stream()
                .filter(decision -> decision.childId().equals(child) && decision.stands())
                .map(Decision::outcome)
                .findFirst();
    }

    List<ReferredChild> progress() {
        return List.copyOf(children);
    }

    List<DecisionView> decisions() {
        return decisions.stream().map(Decision::view).toList();
    }

    Decision decision(DecisionId decisionId) {
        return decisions.stream()
                .filter(each -> each.id().equals(decisionId))
                .findFirst()
                .orElseThrow(() -> new NotFound("decision"));
    }

    private void move(ChildId child, ChildProgress to, Instant now) {
        var position = IntStream.range(0, children.size())
                .filter(index -> children.get(index).childId().equals(child))
                .findFirst()
                .orElseThrow(NotInThisReferral::new);
        children.set(position, children.get(position).moved(to));
        var reached = children.stream().map(ReferredChild::progress).collect(Collectors.toSet());
        status = reached.contains(AWAITING_DECISION)
                ? ReferralStatus.RECEIVED
                : reached.contains(AWAITING_AUTHORISATION)
                        ? ReferralStatus.DECISION_PENDING_AUTHORISATION
                        : ReferralStatus.DECIDED;
        changedAt = now;
    }

    private DecisionAuthorised authorised(Decision decision, WorkerId manager, Instant now) {
        return new DecisionAuthorised(
                id(),
                decision.childId(),
                decision.id(),
                decision.outcome().code(),
                decision.level(),
                decision.outcome().opensCase(),
                decision.decidedBy(),
                manager,
                receivedAt,
                now,
                version + 1);
    }

    private ReferralClosed closed(Decision decision, Instant now) {
        return new ReferralClosed(id(), decision.childId(), decision.outcome().code(), now, version + 1);
    }
}
