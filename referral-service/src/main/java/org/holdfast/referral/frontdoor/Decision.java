package org.holdfast.referral.frontdoor;

import static org.holdfast.referral.frontdoor.DecisionStatus.AUTHORISED;
import static org.holdfast.referral.frontdoor.DecisionStatus.PENDING;
import static org.holdfast.referral.frontdoor.DecisionStatus.REFUSED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.ReferralEvent.AuthorisationRefused;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralEvent.ReferralClosed;
import org.holdfast.contracts.ReferralEvent.ReferralDecided;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.national.PrimaryNeed;
import org.jspecify.annotations.Nullable;

/** What was decided about one child, by whom, and who answers for it. Part of its referral. */
@Entity
class Decision {

    @Id
    private UUID id;

    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private int level;

    @Enumerated(EnumType.STRING)
    @Nullable private PrimaryNeed primaryNeed;

    private String rationale;
    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    private WorkerId decidedBy;
    private Instant decidedAt;

    @Nullable private WorkerId answeredBy;

    @Nullable private Instant answeredAt;

    @Nullable private String answer;

    protected Decision() {}

    Decision(DecisionId id, MakeDecision request, WorkerId decider, Instant now) {
        this.id = id.value();
        this.childId = request.childId();
        this.outcome = request.outcome();
        this.level = request.level();
        this.primaryNeed = request.need();
        this.rationale = request.rationale();
        this.urgent = request.urgent();
        this.status = PENDING;
        this.decidedBy = decider;
        this.decidedAt = now;
    }

    void agree(WorkerId manager, @Nullable String note, Instant now) {
        answer(AUTHORISED, manager, note, now);
    }

    void refuse(WorkerId manager, String reason, Instant now) {
        answer(REFUSED, manager, reason, now);
    }

    private void answer(DecisionStatus target, WorkerId manager, @Nullable String words, Instant now) {
        if (manager.equals(decidedBy)) {
            throw new OwnDecision();
        }
        if (now.isBefore(decidedAt)) {
            throw new ContradictoryDates();
        }
        status = status.to(target);
        answeredBy = manager;
        answeredAt = now;
        answer = words;
    }

    /** A case opens without waiting for the authorisation. */
    boolean opensCaseAtOnce() {
        return urgent && outcome.opensCase();
    }

    boolean stands() {
        return status == AUTHORISED;
    }

    ReferralDecided decided(ReferralId referral, Instant receivedAt, int version) {
        return new ReferralDecided(
                referral,
                childId,
                id(),
                outcome.code(),
                level,
                opensCaseAtOnce(),
                decidedBy,
                receivedAt,
                decidedAt,
                version);
    }

    /** What the manager's answer means to others: authorised and so closed, or refused. */
    List<ReferralEvent> answered(ReferralId referral, Instant receivedAt, int version) {
        var manager = Objects.requireNonNull(answeredBy);
        var now = Objects.requireNonNull(answeredAt);
        return stands()
                ? List.of(
                        new DecisionAuthorised(
                                referral,
                                childId,
                                id(),
                                outcome.code(),
                                level,
                                outcome.opensCase(),
                                decidedBy,
                                manager,
                                receivedAt,
                                primaryNeed == null ? null : primaryNeed.code(),
                                now,
                                version),
                        new ReferralClosed(referral, childId, outcome.code(), now, version))
                : List.of(new AuthorisationRefused(referral, childId, id(), opensCaseAtOnce(), manager, now, version));
    }

    DecisionId id() {
        return new DecisionId(id);
    }

    ChildId childId() {
        return childId;
    }

    Outcome outcome() {
        return outcome;
    }

    int level() {
        return level;
    }

    WorkerId decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    DecisionView view() {
        return new DecisionView(
                id(),
                childId,
                outcome,
                level,
                primaryNeed,
                rationale,
                urgent,
                status,
                decidedBy,
                decidedAt,
                answeredBy,
                answeredAt,
                answer);
    }
}
