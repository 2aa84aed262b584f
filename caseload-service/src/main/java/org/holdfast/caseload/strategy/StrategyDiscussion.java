package org.holdfast.caseload.strategy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.JourneyStep.StrategyDiscussionHeld;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.jspecify.annotations.Nullable;

/** Agencies discuss whether a child is at risk of significant harm. */
@Entity
public class StrategyDiscussion {

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;
    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> agencies;

    @Enumerated(EnumType.STRING)
    private StrategyOutcome outcome;

    private String decision;
    private WorkerId recordedBy;
    private Instant recordedAt;

    @Nullable private EnteredInError enteredInError;

    protected StrategyDiscussion() {}

    StrategyDiscussion(
            StrategyDiscussionId id, CaseFile file, HoldStrategyDiscussion request, WorkerId by, Instant now) {
        file.refuseWhenClosed();
        file.referred().refuseBefore(request.heldOn(), "2889", "#/heldOn");
        this.id = id.value();
        this.caseId = file.id();
        this.childId = file.childId();
        this.heldOn = request.heldOn();
        this.agencies = request.agencies().stream().map(Agency::code).sorted().toList();
        this.outcome = request.outcome();
        this.decision = request.decision();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    StrategyDiscussionHeld held(int caseVersion) {
        return new StrategyDiscussionHeld(caseId, childId, id(), heldOn, outcome.code(), recordedAt, caseVersion);
    }

    void correct(EnteredInError mark) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = mark;
    }

    /** Whether an enquiry rests on it. */
    public boolean initiatesEnquiry() {
        return outcome == StrategyOutcome.SECTION_47 && enteredInError == null;
    }

    public StrategyDiscussionId id() {
        return new StrategyDiscussionId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    StrategyDiscussionView view(MultiAgencyPolicy policy) {
        var there = agencies.stream().map(Agency::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return new StrategyDiscussionView(
                id(),
                caseId,
                childId,
                heldOn,
                List.copyOf(there),
                policy.isQuorateDiscussion(there),
                outcome,
                decision,
                recordedBy,
                recordedAt,
                enteredInError,
                version);
    }
}
