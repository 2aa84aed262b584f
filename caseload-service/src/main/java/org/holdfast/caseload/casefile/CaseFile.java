package org.holdfast.caseload.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.holdfast.contracts.CaseEvent.CasePlaced;
import org.holdfast.contracts.CaseEvent.ReferralLinked;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** The time in which children's services are open to one child, and the team that holds it. */
@Entity
public class CaseFile {

    @Id
    private UUID id;

    @Version
    private int version;

    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private CaseType type;

    @Nullable private TeamId teamId;

    @Nullable private WorkerId socialWorkerId;

    @Nullable private ReferralId referralId;

    private Instant openedAt;
    private LocalDate assessmentDueOn;

    @Nullable private Instant closedAt;

    private Instant changedAt;

    protected CaseFile() {}

    /** @param assessmentDueOn the 45th working day after the referral (Working Together 2023) */
    CaseFile(
            CaseId id,
            ChildId childId,
            @Nullable ReferralId referralId,
            CaseType type,
            @Nullable TeamId teamId,
            Instant openedAt,
            LocalDate assessmentDueOn) {
        this.id = id.value();
        this.childId = childId;
        this.referralId = referralId;
        this.teamId = teamId;
        this.type = type;
        this.openedAt = openedAt;
        this.changedAt = openedAt;
        this.assessmentDueOn = assessmentDueOn;
    }

    CaseOpened opened() {
        return new CaseOpened(id(), childId, referralId, type.code(), teamId, openedAt, version);
    }

    CasePlaced place(TeamId team, Instant now) {
        teamId = team;
        changedAt = now;
        return new CasePlaced(id(), childId, team, now, version + 1);
    }

    /** Another referral about a child whose case is open tells the case, and opens nothing. */
    ReferralLinked link(ReferralId referral, Instant now) {
        changedAt = now;
        return new ReferralLinked(id(), childId, referral, now, version + 1);
    }

    /** A change of the people around the child is a change of the case: two at one moment meet here. Returns its new version. */
    public int peopleChanged(@Nullable WorkerId socialWorker, Instant now) {
        socialWorkerId = socialWorker;
        changedAt = now;
        return version + 1;
    }

    boolean cameFrom(ReferralId referral) {
        return referral.equals(referralId);
    }

    public CaseId id() {
        return new CaseId(id);
    }

    public ChildId childId() {
        return childId;
    }

    public Optional<TeamId> teamId() {
        return Optional.ofNullable(teamId);
    }

    /** The child's social worker, once there is one. */
    public Optional<WorkerId> socialWorkerId() {
        return Optional.ofNullable(socialWorkerId);
    }

    public Optional<ReferralId> referralId() {
        return Optional.ofNullable(referralId);
    }

    public int version() {
        return version;
    }

    CaseType type() {
        return type;
    }

    public Instant openedAt() {
        return openedAt;
    }

    LocalDate assessmentDueOn() {
        return assessmentDueOn;
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
